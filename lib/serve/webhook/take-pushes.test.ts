import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRepository } from '../../../testing/repository';
import { pullSite } from '../../git/checkout';
import { readOfBranch } from '../../git/preview-branch';
import { NotFollowing } from '../../watch/not-watching';
import type { PushAnswer } from './messages';
import { takePushes } from './take-pushes';

let folder = '';
let push: ReturnType<typeof createRepository>['push'];
let run: ReturnType<typeof createRepository>['run'];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pushes-'));
  const repository = createRepository(folder, { 'a.md': 'one' });
  repository.run('branch', '--set-upstream-to=origin/main', 'main');
  ({ push, run } = repository);
  vi.stubEnv('SITE_DIR', repository.work);
  vi.stubEnv('BROADSHEET_CLONE', undefined);
  for (const level of ['log', 'error'] as const) vi.spyOn(console, level).mockReturnValue();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const pull = async () => ({ ...(await pullSite()), articles: 1, problems: 0 });

/** What is answered to one push after the other. */
async function answersTo(
  pushes: { digest: string; branch?: string; isFromPeer?: boolean; isEnd?: boolean }[],
  work: Parameters<typeof takePushes>[0] = pull,
): Promise<PushAnswer[]> {
  const answers: PushAnswer[] = [];
  let next = () => {};
  const take = takePushes(work, (answer) => {
    answers.push(answer);
    next();
  });
  take('serving');
  for (const [id, one] of pushes.entries()) {
    const answered = new Promise<void>((resolve) => {
      next = resolve;
    });
    take({ ask: 'pull', id: String(id), branch: undefined, ...UNSAID, ...one });
    await answered;
  }
  return answers;
}

const UNSAID = { isFromPeer: false, isEnd: false };

const statusesOf = (answers: PushAnswer[]) => answers.map(({ status }) => status);

test('a push of the branch that is served is pulled, the same again refused', async () => {
  push({ 'a.md': 'two' });
  const one = { digest: '1', branch: 'main' };
  const answers = await answersTo([one, one, { digest: '2' }]);
  expect(statusesOf(answers)).toEqual([200, 409, 200]);
  expect(answers[0]).toMatchObject({ reply: 'pull', id: '0', answer: { branch: 'main' } });
});

test('another branch is passed over', async () => {
  const [answer] = await answersTo([{ digest: '1', branch: 'draft' }]);
  expect(answer).toMatchObject({ status: 202, answer: { ignored: 'main is served, not draft' } });
});

test('what a peer has passed on is pulled as such, and not what was passed over', async () => {
  const asked: unknown[] = [];
  await answersTo(
    [{ digest: '1', isFromPeer: true }, { digest: '2', branch: 'draft' }, { digest: '3' }],
    async (push) => {
      asked.push(push);
      return pull();
    },
  );
  expect(asked).toEqual([{ isFromPeer: true }, { isFromPeer: false }]);
});

test('what failed says why, and may be sent again', async () => {
  rmSync(path.join(folder, 'content.git'), { recursive: true });
  const one = { digest: '1', branch: 'main' };
  const answers = await answersTo([one, one]);
  expect(statusesOf(answers)).toEqual([502, 502]);
  expect(answers[0]?.answer).toMatchObject({ error: expect.stringMatching(/^git fetch: /) });
});

test('where nobody follows the files that is said', async () => {
  const answers = await answersTo([{ digest: '1' }], async () => {
    throw new NotFollowing('This process does not follow the files');
  });
  expect(statusesOf(answers)).toEqual([503]);
});

test('a branch that may be previewed is fetched beside, and forgotten when it is no more', async () => {
  vi.stubEnv('PREVIEW_BRANCHES', 'desk/*');
  run('switch', '--quiet', '--create', 'desk/port');
  push({ 'a.md': 'drafted' });
  run('switch', '--quiet', 'main');
  const before = run('rev-parse', 'HEAD');
  const read = async () => (await readOfBranch('desk/port', 'a.md'))?.toString();
  expect(await read()).toBeUndefined();
  const fetched = await answersTo([{ digest: '1', branch: 'desk/port' }]);
  expect(fetched).toMatchObject([{ status: 200, answer: { preview: 'desk/port' } }]);
  expect(await read()).toBe('drafted');
  expect(run('rev-parse', 'HEAD')).toBe(before);
  expect(readFileSync(path.join(folder, 'work/a.md'), 'utf8')).toBe('one');
  vi.stubEnv('PREVIEW_BRANCHES', 'other');
  expect(await read()).toBeUndefined();
  vi.stubEnv('PREVIEW_BRANCHES', 'desk/*');
  await answersTo([{ digest: '2', branch: 'desk/port', isEnd: true }]);
  expect(await read()).toBeUndefined();
});

test('the end of the branch that is served, and of another one, changes nothing', async () => {
  const answers = await answersTo([
    { digest: '1', branch: 'main', isEnd: true },
    { digest: '2', branch: 'other', isEnd: true },
  ]);
  expect(statusesOf(answers)).toEqual([202, 202]);
});
