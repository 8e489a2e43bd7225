import { createHmac } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { type ServedSite, serveSite, until } from '../testing/faults/served-site';
import { createRepository } from '../testing/repository';
import { FIRST_PORT } from '../testing/sites';

/** One server takes what is pushed to a repository of its content. */
test.describe.configure({ mode: 'serial' });

const SECRET = 'secret-of-the-desk';
const port = FIRST_PORT + 44;
const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-pushing-'));
const article = (words: string) => `---\ntitle: One\ndate: 2026-01-01\n---\n\n${words}\n`;
const repository = createRepository(scratch, {
  'site.yaml': 'defaultLanguage: en\n',
  'content/news/one.md': article('As it was.'),
  'content/news/two.md': article('The second.'),
});
let site: ServedSite;

test.beforeAll(async () => {
  site = await serveSite(port, undefined, {
    ...{ SITE_REPO: `file://${repository.bare}#main`, SITE_DIR: '', WORKERS: '2' },
    ...{ WEBHOOK_SECRET: SECRET, GIT_TOKEN: 'token-of-nobody' },
  });
});

test.afterAll(async () => {
  await site.stop();
  rmSync(scratch, { recursive: true });
});

/** Calls as GitHub does of a push. */
async function call(
  after: string,
  { ref = 'refs/heads/main', secret = SECRET, event = 'push' } = {},
) {
  const body = JSON.stringify({ ref, after });
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  const response = await fetch(`${site.origin}/-/sync`, {
    method: 'POST',
    headers: { 'x-github-event': event, 'x-hub-signature-256': `sha256=${signature}` },
    body,
  });
  return { status: response.status, answer: await response.json(), headers: response.headers };
}

const bodyOf = async (address: string) => String((await site.ask(address))?.body);

test('a push is read by all once its webhook is answered', async () => {
  expect(await bodyOf('/news/one/')).toContain('As it was.');
  const after = repository.push({ 'content/news/one.md': article('As it is now.') });
  const { status, answer, headers } = await call(after);
  expect(answer).toMatchObject({
    ...{ branch: 'main', after, articles: 2, problems: 0 },
    files: { added: 0, changed: 1, removed: 0 },
  });
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  for (let time = 0; time < 4; time++)
    expect(await bodyOf('/news/one/')).toContain('As it is now.');
  const ready = JSON.parse(String((await site.ask('/readyz'))?.body));
  expect(ready.commit).toBe(after);
});

test('replays, wrong signatures, other branches and other events change nothing', async () => {
  const after = repository.push({ 'content/news/one.md': article('Not yet.') });
  expect((await call(after, { secret: 'another' })).status).toBe(401);
  expect((await call(after, { ref: 'refs/heads/draft' })).status).toBe(202);
  expect((await call(after, { event: 'ping' })).status).toBe(202);
  expect((await fetch(`${site.origin}/-/sync`)).status).toBe(405);
  expect(await bodyOf('/news/one/')).toContain('As it is now.');
  expect((await call(after)).status).toBe(200);
  expect((await call(after)).status).toBe(409);
  expect(await bodyOf('/news/one/')).toContain('Not yet.');
});

test('where the repository is away the old content is served, and why is answered', async () => {
  const after = repository.push({ 'content/news/one.md': article('While it was away.') });
  renameSync(repository.bare, `${repository.bare}-away`);
  const { status, answer } = await call(after);
  expect(status).toBe(502);
  expect(answer.error).toMatch(/^git fetch: /);
  expect(await bodyOf('/news/one/')).toContain('Not yet.');
  renameSync(`${repository.bare}-away`, repository.bare);
  expect((await call(after)).status).toBe(200);
  expect(await bodyOf('/news/one/')).toContain('While it was away.');
});

test('a flood of calls is cut off before it is read, and no secret is said', async () => {
  const statuses = await Promise.all(
    Array.from({ length: 80 }, async () => (await call('0', { secret: 'guess' })).status),
  );
  expect(new Set(statuses)).toEqual(new Set([401, 429]));
  await until(() => site.printed().includes('wrong signature'));
  expect(site.printed()).not.toMatch(/token-of-nobody|secret-of-the-desk/);
});
