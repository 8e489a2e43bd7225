import { once } from 'node:events';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isAlive } from '../../../testing/processes';
import { makeStarted, type Started } from './started.fixture';

let started: Started;

beforeEach(() => {
  started = makeStarted();
  started.write({ 'content/en/a.md': article('Alpha') });
});
afterEach(() => started.remove());

const article = (title: string) => `---\ntitle: ${title}\ndate: 2026-01-01\n---\n\nWords.\n`;
const until = (expectation: () => unknown) =>
  vi.waitFor(expectation, { timeout: 60_000, interval: 100 });

/** The server's process and that of `npm start`, as the server noted them last. */
async function processes(starts = 1): Promise<{ server: number; parent: number }> {
  const lines = () => started.notes().filter((note) => note.startsWith('start'));
  await until(() => expect(lines()).toHaveLength(starts));
  const [, server = 0, parent = 0] = (lines().at(-1) ?? '').split(' ').map(Number);
  return { server, parent };
}

const signals = () => started.notes().filter((note) => !note.startsWith('start'));

describe('npm start', () => {
  test('passes on what a terminal and npm send at once a single time, and ends well', async () => {
    const child = started.start();
    const { server, parent } = await processes();
    const exit = once(child, 'exit');
    child.kill('SIGINT');
    await pause(50);
    child.kill('SIGINT');
    expect(await exit).toEqual([0, null]);
    expect(signals()).toEqual(['SIGINT']);
    expect([server, parent].filter(isAlive)).toEqual([]);
  });

  test('ends at once when it is told so again', async () => {
    const deaf = `note('start ' + process.pid + ' ' + process.ppid);
      process.send('serving'); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);`;
    const child = started.start({}, deaf);
    const { server } = await processes();
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    await pause(1000);
    expect(isAlive(server)).toBe(true);
    child.kill('SIGTERM');
    expect(await exit).toEqual([1, null]);
    await until(() => expect(isAlive(server)).toBe(false));
  });

  test.each(['the first process', 'the second'])(
    'leaves nothing when %s is killed',
    async (which) => {
      const child = started.start();
      const { server, parent } = await processes();
      process.kill(which === 'the second' ? parent : (child.pid ?? 0), 'SIGKILL');
      await until(() => expect([child.pid ?? 0, server, parent].filter(isAlive)).toEqual([]));
      expect(signals()).toEqual([which === 'the second' ? 'disconnect' : 'SIGTERM']);
    },
  );

  test('starts a server again that ends by itself', async () => {
    started.start();
    const first = await processes();
    process.kill(first.server, 'SIGKILL');
    const second = await processes(2);
    expect(second.parent).toBe(first.parent);
    expect(started.printed()).toContain('The server has ended (SIGKILL). It starts again in 1 s.');
  });

  test('ends with the code of a server that fails before it serves', async () => {
    const child = started.start({}, 'console.error("No such port"); process.exit(3);');
    expect(await once(child, 'exit')).toEqual([3, null]);
    expect(started.printed()).toContain('No such port');
  });

  test('says everything in lines of JSON where it is told to', async () => {
    vi.stubEnv('LOG_FORMAT', 'json');
    started.write({ 'content/en/b.md': article('Beta').replace('2026-01-01', 'no day') });
    const last = 'FATAL ERROR: of Node.js itself\\n----- Native stack trace -----\\n';
    const child = started.start({}, `fs.writeSync(2, '${last}'); process.exit(3);`);
    await once(child, 'close');
    vi.unstubAllEnvs();
    const lines = started.printed().trim().split('\n');
    const said = lines.map((line) => JSON.parse(line));
    expect(said).toContainEqual(
      expect.objectContaining({ level: 'warn', pid: expect.any(Number) }),
    );
    expect(said.at(-1)).toMatchObject({
      level: 'error',
      msg: 'FATAL ERROR: of Node.js itself\n----- Native stack trace -----',
    });
  });

  test('goes on when nobody reads what it says', async () => {
    const child = started.start();
    const { server, parent } = await processes();
    child.stdout?.destroy();
    child.stderr?.destroy();
    started.write({ 'content/en/b.md': article('Beta') });
    await until(async () => expect(await started.titles()).toEqual(['Alpha', 'Beta']));
    started.write({ 'site.yaml': 'pageSize: none\n' });
    started.write({ 'content/en/c.md': article('Gamma') });
    await pause(500);
    started.write({ 'site.yaml': '' });
    await until(async () => expect(await started.titles()).toEqual(['Alpha', 'Beta', 'Gamma']));
    expect([server, parent].every(isAlive)).toBe(true);
  });

  test('lets a sync that runs end, or be as if it had never begun', async () => {
    const child = started.start();
    await processes();
    const titles = Array.from({ length: 1500 }, (_, number) => `T${number}`);
    started.write(Object.fromEntries(titles.map((title) => [`new/${title}.md`, article(title)])));
    // All at once: a sync of some of them could end before the signal.
    renameSync(path.join(started.site, 'new'), path.join(started.site, 'content/en/many'));
    await pause(700);
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
    expect([1, 1501]).toContain((await started.titles()).length);
  });

  test('told to end in the very first sync, it leaves none of it, and begins anew', async () => {
    const titles = Array.from({ length: 1500 }, (_, number) => `T${number}`);
    started.write(
      Object.fromEntries(titles.map((title) => [`content/en/many/${title}.md`, article(title)])),
    );
    const child = started.start();
    const exit = once(child, 'exit');
    const made = () => readdirSync(started.data()).filter((name) => name.startsWith('making-'));
    await until(() =>
      expect(readdirSync(path.join(started.data(), `${made()[0]}`))).not.toEqual([]),
    );
    child.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
    expect(existsSync(path.join(started.data(), 'store.db'))).toBe(false);
    started.start();
    await processes();
    expect(await started.titles()).toHaveLength(1501);
    expect(made()).toEqual([]);
  });

  test('serves what is known where the content is away, and ends where nothing is', async () => {
    const content = path.join(started.site, 'content');
    renameSync(content, `${content}-away`);
    expect(await once(started.start(), 'exit')).toEqual([1, null]);
    renameSync(`${content}-away`, content);
    const child = started.start();
    await processes();
    child.kill('SIGTERM');
    await once(child, 'exit');
    renameSync(content, `${content}-away`);
    started.start({ troubleMs: 200, patienceMs: 200 });
    await processes(2);
    const said = 'The folder content is not there. The articles are still served.';
    await until(() => expect(started.printed()).toContain(said));
    await pause(1000);
    expect(await started.titles()).toEqual(['Alpha']);
    renameSync(`${content}-away`, content);
    await until(() => expect(started.printed()).toContain('The archive is up to date again.'));
  });

  test('leaves the files to the one that follows them, and takes over when that is gone', async () => {
    const first = started.start();
    await processes();
    started.start();
    await processes(2);
    expect(started.printed()).toContain('Another process follows the files of this site');
    first.kill('SIGKILL');
    await until(() => expect(started.printed()).toContain('This process follows the files'));
    started.write({ 'content/en/b.md': article('Beta') });
    await until(async () => expect(await started.titles()).toEqual(['Alpha', 'Beta']));
  });
});
