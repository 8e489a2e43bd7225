import { spawnSync } from 'node:child_process';
import {
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countSegments } from '../../testing/count-segments';
import { makeStarted, type Started } from '../serve/processes/started.fixture';

let started: Started;

beforeEach(() => {
  started = makeStarted();
  started.write({ 'content/en/a.md': article('A'), 'static/x.txt': 'x' });
});
afterEach(() => started.remove());

const article = (title: string) => `---\ntitle: ${title}\ndate: 2026-01-01\n---\n\nWords.\n`;
const at = (file: string) => path.join(started.site, file);
const until = (expectation: () => unknown) =>
  vi.waitFor(expectation, { timeout: 60_000, interval: 100 });
const untilTitles = (titles: string[]) =>
  until(async () => expect(await started.titles()).toEqual(titles));
const untilSaid = (words: string) => until(() => expect(started.printed()).toContain(words));
const timesSaid = (words: string) => started.printed().split(words).length - 1;
const untilServing = () => until(() => expect(started.notes()[0]).toMatch(/^start/));

/** Saves an article and waits until the store has it. */
async function expectToFollow(title: string, others: string[]): Promise<void> {
  started.write({ [`content/en/${title.toLowerCase()}.md`]: article(title) });
  await untilTitles([...others, title]);
}

test('a folder that is a link to itself is reported, and the rest is followed', async () => {
  rmSync(at('static'), { recursive: true });
  symlinkSync('static', at('static'));
  symlinkSync('loop.md', at('content/en/loop.md'));
  started.start();
  await untilServing();
  await untilSaid('  static:1:1: error: Could not be read: too many symbolic links');
  await expectToFollow('B', ['A']);
  rmSync(at('content/en'), { recursive: true });
  await untilTitles([]);
  await expectToFollow('C', []);
});

test('merges in data/ are followed, whether the folder is there or not', async () => {
  const untilAnew = (times: number) =>
    until(() => expect(timesSaid('everything is new')).toBe(times));
  started.start({ troubleMs: 200 });
  await untilServing();
  started.write({ 'data/tags.yaml': 'A: [b]' });
  await untilAnew(1);
  started.write({ 'data/tags.yaml': 'A: [c]' });
  await untilAnew(2);
  rmSync(at('data'), { recursive: true });
  await untilAnew(3);
});

test('what edits left in the full-text index is merged when nothing changes', async () => {
  started.start();
  await untilServing();
  for (const title of ['A1', 'A2', 'A3']) {
    started.write({ 'content/en/a.md': article(title) });
    await untilTitles([title]);
  }
  // One for each of them and for the beginning, unless somebody merges them.
  await until(async () => expect(await countSegments(started.data())).toBeLessThan(4));
});

const LIMIT = [
  'unshare',
  '-Ur',
  'sh',
  '-c',
  'echo 3 >/proc/sys/user/max_inotify_watches; exec "$@"',
  '',
];
const canLimit =
  spawnSync('unshare', ['-Ur', 'test', '-w', '/proc/sys/user/max_inotify_watches']).status === 0;

test.runIf(canLimit)('where not all can be watched, it is looked at', async () => {
  started.write({ 'content/en/a/b/c/d.md': article('D') });
  started.start({ troubleMs: 200, lookMs: 1000 }, undefined, LIMIT);
  await untilServing();
  await untilSaid('Changes may be noticed late, because watching failed: ENOSPC');
  started.write({ 'content/en/a/b/c/e.md': article('E') });
  await untilTitles(['A', 'D', 'E']);
  await pause(2000);
  expect(timesSaid('ENOSPC')).toBe(1);
});

test('a commit is said to be served once all its files were looked at', async () => {
  const git = (...words: string[]) => {
    const who = ['-c', 'user.name=An editor', '-c', 'user.email=editor@example.org'];
    return spawnSync('git', [...who, '-C', started.site, ...words], { encoding: 'utf8' });
  };
  const commitAll = () => {
    git('add', '--all');
    git('commit', '--quiet', '--message=Edit');
    return git('rev-parse', 'HEAD').stdout.trim();
  };
  git('init', '--quiet');
  const first = commitAll();
  started.write({ 'content/en/b.md': article('B') });
  const second = commitAll();
  git('reset', '--quiet', '--hard', first);
  started.start();
  await untilServing();
  expect(await started.commit()).toBe(first);
  git('reset', '--quiet', '--soft', second);
  await expectToFollow('B', ['A']);
  await until(async () => expect(await started.commit()).toBe(second));
});

test('an article appears and leaves in its second, and nobody looks at the files', async () => {
  const inSeconds = (seconds: number) => new Date(Date.now() + 1000 * seconds).toISOString();
  started.write({
    'content/en/b.md': `---\ntitle: B\npublishDate: ${inSeconds(15)}\nexpiryDate: ${inSeconds(25)}\n---\n`,
  });
  started.start();
  await untilServing();
  await untilTitles(['A']);
  await untilTitles(['A', 'B']);
  await untilTitles(['A']);
});

test('a folder of articles that is away for a while loses none, and is followed after', async () => {
  started.start({ troubleMs: 200 });
  await untilServing();
  await expectToFollow('B', ['A']);
  renameSync(at('content'), at('away'));
  await untilSaid('The folder content is not there. The articles are still served.');
  expect(await started.titles()).toEqual(['A', 'B']);
  renameSync(at('away'), at('content'));
  await untilSaid('The archive is up to date again.');
  expect(started.printed()).not.toContain(': removed');
  await expectToFollow('C', ['A', 'B']);
});

test('most articles are taken out only when they stay away', async () => {
  const titles = Array.from({ length: 30 }, (_, number) => `T${number + 10}`);
  const files = titles.map((title) => [`content/en/many/${title}.md`, article(title)]);
  started.write(Object.fromEntries(files));
  started.start({ troubleMs: 200, patienceMs: 3000 });
  await untilServing();
  await untilTitles(['A', ...titles]);
  rmSync(at('content/en/many'), { recursive: true });
  await untilSaid('30 of 31 content files are not there. The articles are still served');
  expect(await started.titles()).toHaveLength(31);
  await untilTitles(['A']);
  await untilSaid('The archive is up to date again.');
});

test('a damaged store is said, set aside and made anew', async () => {
  started.start({ troubleMs: 200 });
  await untilServing();
  const file = path.join(started.data(), 'store.db');
  writeFileSync(file, 'This is no database.'.repeat(1000));
  started.write({ 'content/en/b.md': article('B') });
  await untilSaid('The store was damaged. It is made anew');
  await untilTitles(['A', 'B']);
  expect(readdirSync(started.data()).some((name) => name.includes('.damaged-'))).toBe(true);
  // What made it writes on, and others read it.
  await expectToFollow('C', ['A', 'B']);
});

test('a server that tells of damage has the store looked at and made anew', async () => {
  const server = `note('start'); process.send('serving');
    setInterval(() => process.send('store damaged'), 300);`;
  started.start({ troubleMs: 200 }, server);
  await untilServing();
  const file = path.join(started.data(), 'store.db');
  const inode = statSync(file).ino;
  // Where it is sound, nothing is done.
  await pause(1000);
  expect(statSync(file).ino).toBe(inode);
  for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill('damage', 4096));
  await untilSaid('The store was damaged. It is made anew');
  await untilTitles(['A']);
});

test('what no event tells of is found by looking', async () => {
  started.start({ lookMs: 1000 });
  await untilServing();
  started.write({ 'elsewhere/l.md': article('Linked') });
  symlinkSync('../../elsewhere/l.md', at('content/en/l.md'));
  await untilTitles(['A', 'Linked']);
  started.write({ 'elsewhere/l.md': article('Linked anew') });
  await untilTitles(['A', 'Linked anew']);
});

test('a link out of the site and a pipe are said once, and never read', async () => {
  started.start({ lookMs: 1000 });
  await untilServing();
  started.write({ '../away/b.md': article('B') });
  rmSync(at('content/en/a.md'));
  symlinkSync('../../../away/b.md', at('content/en/a.md'));
  symlinkSync('../../../away', at('content/en/folder'));
  symlinkSync('../../away/b.md', at('static/b.txt'));
  expect(spawnSync('mkfifo', [at('content/en/c.md')]).status).toBe(0);
  const said = ['en/a.md', 'en/folder'].map(
    (file) => `content/${file}:1:1: error: Left out: the link leads out of the site`,
  );
  said.push('static/b.txt:1:1: error: Left out: the link leads out of the site');
  said.push('content/en/c.md:1:1: error: Left out: this is a pipe');
  for (const words of said) await untilSaid(words);
  started.write({ '../away/b.md': article('B anew') });
  await expectToFollow('D', []);
  await pause(2500);
  const times = said.map(timesSaid);
  started.write({ '../away/b.md': article('Once more') });
  await pause(2500);
  expect(said.map(timesSaid)).toEqual(times);
  expect(await started.titles()).toEqual(['D']);
});
