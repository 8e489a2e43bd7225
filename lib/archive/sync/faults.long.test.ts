import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Archive, writeFiles } from '../../../testing/archives/write-archive';
import { describeProblem } from '../../problems/describe-problem';
import type { Problem } from '../../problems/problem';
import { createStore } from '../store/store';
import { MostlyGone } from './expect-most';
import { sync } from './sync';

let scratch: string;
let site: string;

beforeEach(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'faults-'));
  site = path.join(scratch, 'site');
  write({ 'content/en/a.md': article('Alpha'), 'content/en/news/b.md': article('Beta') });
});
afterEach(() => rmSync(scratch, { recursive: true }));

const at = (file: string) => path.join(site, file);
const write = (files: Archive) => writeFiles(site, files);
const article = (title: string, more = '') =>
  `---\ntitle: ${title}\ndate: 2026-01-01\n${more}---\n\nWords.\n`;
const run = (paths?: string[], expects?: 'most' | 'folder') =>
  sync({ siteFolder: site, dataFolder: data(), program: '', now: Date.now(), paths, expects });
const data = () => path.join(scratch, 'data');

async function listTitles(): Promise<string[]> {
  const store = await createStore(data());
  try {
    const rows = await store.selectFrom('articles').select('title').orderBy('title').execute();
    return rows.map(({ title }) => title);
  } finally {
    await store.destroy();
  }
}

/** Problems as they are told, in short. */
function tell({ problems }: { problems: Problem[] }): string[] {
  return problems.map((one) => `${one.path}: ${describeProblem(one).message}: ${one.found}`);
}

async function listAddresses(): Promise<string[]> {
  const store = await createStore(data());
  try {
    const rows = await store.selectFrom('addresses').select('address').distinct().execute();
    return rows.map(({ address }) => address).toSorted();
  } finally {
    await store.destroy();
  }
}

describe('what is no file is never opened, and is a problem:', () => {
  test('pipes', async () => {
    mkdirSync(at('static'));
    const names = ['content/en/_index.md', 'content/en/index.md', 'content/en/p', 'static/p.png'];
    for (const name of names) expect(spawnSync('mkfifo', [at(name)]).status).toBe(0);
    const told = ['../static/p.png', 'en/_index.md', 'en/index.md', 'en/p'].map(
      (file) => `${file}: Left out: this is a pipe: pipe`,
    );
    const report = await run();
    expect(report).toMatchObject({ articles: 2 });
    expect(tell(report)).toEqual(told);
    expect(tell(await run(['en/_index.md', 'en/a.md']))).toEqual(told);
    rmSync(at('content/en/_index.md'));
    expect(tell(await run(['en/_index.md']))).toEqual(told.toSpliced(1, 1));
    expect(await listAddresses()).not.toContain('/p.png');
  });

  test('a pipe in the place of an article, which goes', async () => {
    await run();
    rmSync(at('content/en/a.md'));
    expect(spawnSync('mkfifo', [at('content/en/a.md')]).status).toBe(0);
    expect(await run(['en/a.md'])).toMatchObject({ removed: 1, articles: 1 });
  });

  test('devices, by a link', async () => {
    symlinkSync('/dev/zero', at('content/en/zero.md'));
    expect(tell(await run())).toEqual([
      'en/zero.md: Left out: the link leads out of the site: /dev/zero',
    ]);
  });

  test('sockets', async () => {
    const server = createServer().listen(at('content/en/socket.md'));
    try {
      const told = ['en/socket.md: Left out: this is a socket: socket'];
      expect(tell(await run())).toEqual(told);
      expect(tell(await run(['en/socket.md']))).toEqual(told);
    } finally {
      server.close();
    }
  });

  test('folders, whatever their names; what is in them is read', async () => {
    mkdirSync(at('content/en/empty.md'));
    write({ 'content/en/folder.md/c.md': article('Inside') });
    expect(await run()).toMatchObject({ articles: 3, problems: [] });
    write({ 'content/en/later.md/d.md': article('Later') });
    expect(await run(['en/later.md'])).toMatchObject({ articles: 4, problems: [] });
    rmSync(at('content/en/later.md'), { recursive: true });
    expect(await run(['en/later.md'])).toMatchObject({ articles: 3, removed: 1 });
  });
});

describe('names that systems and editors give', () => {
  const hidden = ['._a.md', '.b.md', '#c.md', 'd.md~', '.git/e.md', '#f/g.md', 'h~/i.md'];

  test('are no content, whoever reports them', async () => {
    write(Object.fromEntries(hidden.map((file) => [`content/en/${file}`, article('Hidden')])));
    expect(await run()).toMatchObject({ articles: 2 });
    expect(await run(hidden.map((file) => `en/${file}`))).toMatchObject({ articles: 2, read: 0 });
  });
});

test('what an `_index` file gives to its folder is kept while it cannot be read', async () => {
  const index = at('content/en/news/_index.md');
  write({ 'content/en/news/_index.md': article('News', 'cascade:\n  tags: [given]\n') });
  expect(await run()).toMatchObject({ rebuilt: true });
  rmSync(index);
  symlinkSync('_index.md', index);
  const problems = [{ path: 'en/news/_index.md', severity: 'error' }];
  expect(await run(['en/news/_index.md'])).toMatchObject({ rebuilt: false, problems });
  expect(await run()).toMatchObject({ rebuilt: false, read: 0, problems });
});

describe('a link', () => {
  test('to a file of the site stands for it; any other is left out, and said once', async () => {
    write({ 'shared/s.md': article('Shared'), 'site.yaml': 'title: T\n', '.env': 'SECRET=1\n' });
    writeFiles(scratch, { 'secret.md': article('Secret') });
    const links: [name: string, target: string][] = [
      ['content/en/folder', '../../shared'],
      ['content/en/hidden.md', '../../.env'],
      ['content/en/inside.md', '../../shared/s.md'],
      ['content/en/nowhere.md', 'missing.md'],
      ['content/en/outside.md', path.join(scratch, 'secret.md')],
      ['content/en/settings.md', at('site.yaml')],
    ];
    for (const [name, target] of links) symlinkSync(target, at(name));
    const told = [
      `en/folder: Left out: the link leads to a folder: ${at('shared')}`,
      `en/hidden.md: Left out: the link leads to what is hidden: ${at('.env')}`,
      'en/nowhere.md: Left out: the link leads nowhere: missing.md',
      `en/outside.md: Left out: the link leads out of the site: ${path.join(scratch, 'secret.md')}`,
      `en/settings.md: Left out: the link leads to what is hidden: ${at('site.yaml')}`,
    ];
    expect(tell(await run())).toEqual(told);
    expect(await listTitles()).toEqual(['Alpha', 'Beta', 'Shared']);
    const paths = [...links.map(([name]) => name.slice('content/'.length)), 'en/folder/s.md'];
    const again = await run(paths.filter((file) => file.endsWith('.md')));
    expect(again).toMatchObject({ read: 0, removed: 0 });
    expect(tell(again)).toEqual(told);
    expect(tell(await run(paths))).toEqual(told);
    for (const [name] of links) rmSync(at(name));
    expect(tell(await run())).toEqual([]);
  });

  test('among the files that are served, and in bundles, follows the same rule', async () => {
    writeFiles(scratch, { 'away/secret.png': 'secret', 'away/a.md': article('Away') });
    write({
      'shared/p.png': 'shared',
      'static/x.txt': 'x',
      'content/en/bundle/index.md': article('Bundle'),
    });
    const folders = ['static', 'content/en/bundle', 'content/en/news'];
    for (const folder of folders) {
      symlinkSync(path.join(scratch, 'away/secret.png'), at(`${folder}/out.png`));
      symlinkSync(path.join(scratch, 'away'), at(`${folder}/away`));
      symlinkSync(at('shared/p.png'), at(`${folder}/in.png`));
    }
    const report = await run();
    expect(tell(report)).toHaveLength(6);
    for (const line of tell(report)) expect(line).toContain(`out of the site: ${scratch}/away`);
    expect(await listTitles()).toEqual(['Alpha', 'Beta', 'Bundle']);
    expect((await listAddresses()).filter((address) => /png|txt/.test(address))).toEqual([
      '/bundle/in.png',
      '/in.png',
      '/news/in.png',
      '/x.txt',
    ]);
  });

  test('out of the site takes the article with it that was there before', async () => {
    writeFiles(scratch, { 'secret.md': article('Secret', 'cascade:\n  tags: [secret]\n') });
    write({ 'content/en/news/_index.md': article('News', 'cascade:\n  tags: [given]\n') });
    await run();
    for (const file of ['en/a.md', 'en/news/_index.md']) {
      rmSync(at(`content/${file}`));
      symlinkSync(path.join(scratch, 'secret.md'), at(`content/${file}`));
    }
    const report = await run(['en/a.md', 'en/news/_index.md']);
    expect(report).toMatchObject({ articles: 1 });
    expect(await listTitles()).toEqual(['Beta']);
    expect(await listAddresses()).not.toContain('/tags/secret/');
  });

  test('by which a mounted volume shows its files is one into the folder itself', async () => {
    write({ 'content/en/..2026/m.md': article('Mounted') });
    symlinkSync('..2026', at('content/en/..data'));
    symlinkSync('..data/m.md', at('content/en/m.md'));
    expect(tell(await run())).toEqual([]);
    expect(await listTitles()).toEqual(['Alpha', 'Beta', 'Mounted']);
  });

  test('may be the folder of all articles, wherever that lies', async () => {
    renameSync(at('content'), path.join(scratch, 'elsewhere'));
    symlinkSync(path.join(scratch, 'elsewhere'), at('content'));
    expect(await run()).toMatchObject({ articles: 2 });
    write({ 'content/en/news/c.md': article('Gamma') });
    expect(await run(['en/news/c.md'])).toMatchObject({ articles: 3 });
  });

  test('to itself is a problem, which goes with it; what was there before is kept', async () => {
    await run();
    rmSync(at('content/en/a.md'));
    symlinkSync('a.md', at('content/en/a.md'));
    symlinkSync('new.md', at('content/en/new.md'));
    const problem = { line: 1, column: 1, severity: 'error', found: 'ELOOP' };
    const problems = ['en/a.md', 'en/new.md'].map((file) => ({ path: file, ...problem }));
    expect(await run(['en/a.md', 'en/new.md'])).toMatchObject({ articles: 2, problems });
    expect(await run()).toMatchObject({ articles: 2, removed: 0, problems });
    for (const name of ['a.md', 'new.md']) rmSync(at(`content/en/${name}`));
    write({ 'content/en/a.md': article('Mended') });
    expect(await run(['en/a.md', 'en/new.md'])).toMatchObject({ articles: 2, problems: [] });
    expect(await listTitles()).toEqual(['Beta', 'Mended']);
  });
});

/** Root may read everything, so another user looks then, where the program is open to others. */
const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const canLook =
  spawnSync(process.execPath, ['-e', 'fs.readdirSync("node_modules/tsx")'], user).status === 0;

describe.runIf(canLook)('to a user who may not read everything', () => {
  /** What `npm run check` says. */
  function check(): { status: number | null; text: string } {
    chmodSync(scratch, 0o755);
    mkdirSync(data(), { recursive: true });
    if (user.uid) chownSync(data(), user.uid, user.gid);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/check.ts'],
      {
        ...user,
        encoding: 'utf8',
        env: { ...process.env, SITE_DIR: site, DATA_DIR: data(), TSX_DISABLE_CACHE: '1' },
      },
    );
    return { status, text: stdout + stderr };
  }

  test('a file that is closed is a problem until it is open again, and its article stays', () => {
    expect(check()).toMatchObject({ status: 0, text: expect.stringContaining('2 articles') });
    write({ 'content/en/a.md': article('Closed'), 'content/en/news/c.md': article('Gamma') });
    chmodSync(at('content/en/a.md'), 0);
    const words = 'content/en/a.md:1:1-7: error: Could not be read: permission denied';
    const closed = check();
    expect(closed).toMatchObject({ status: 1, text: expect.stringContaining(words) });
    expect(closed.text).toContain('3 articles');
    const again = check();
    expect(again).toMatchObject({ status: 1, text: expect.stringContaining(words) });
    expect(again.text).toContain('3 articles');
    chmodSync(at('content/en/a.md'), 0o644);
    const open = check();
    expect(open).toMatchObject({ status: 0, text: expect.stringContaining('3 articles') });
    expect(open.text).not.toContain('Could not be read');
  });

  test('a folder that is closed is a problem, and its articles stay as they are', () => {
    write({ 'content/de/news/d.md': article('Delta') });
    expect(check()).toMatchObject({ status: 0, text: expect.stringContaining('3 articles') });
    chmodSync(at('content/de'), 0);
    write({ 'content/en/news/c.md': article('Gamma') });
    const closed = check();
    expect(closed.text).toContain('content/de:1:1-7: error: Could not be read: permission denied');
    expect(closed.text).toContain('4 articles');
    chmodSync(at('content/de'), 0o755);
    expect(check()).toMatchObject({
      status: 0,
      text: expect.stringContaining('4 articles'),
    });
  });
});

describe('a sync that expects most of what there was', () => {
  const many = Array.from({ length: 30 }, (_, number) => `en/many/${number}.md`);
  const writeMany = (paths: string[]) =>
    write(Object.fromEntries(paths.map((file) => [`content/${file}`, article(file)])));

  beforeEach(async () => {
    writeMany(many);
    await run();
  });

  test('refuses when the folder of the articles is away, or most of them are', async () => {
    const before = await listTitles();
    renameSync(at('content'), at('away'));
    await expect(run(undefined, 'most')).rejects.toMatchObject({ isFolder: true });
    await expect(run(undefined, 'folder')).rejects.toMatchObject({ isFolder: true });
    await expect(run(['en/a.md'], 'most')).rejects.toThrow(MostlyGone);
    mkdirSync(at('content'));
    await expect(run(undefined, 'most')).rejects.toThrow(/^32 of 32 content files/);
    rmSync(at('content'), { recursive: true });
    renameSync(at('away'), at('content'));
    for (const file of many.slice(0, 20)) rmSync(at(`content/${file}`));
    await expect(run(many.slice(0, 20), 'most')).rejects.toThrow(/^20 of 32 content files/);
    expect(await listTitles()).toEqual(before);
    expect(await run(many.slice(0, 20))).toMatchObject({ removed: 20 });
  });

  test('takes what is deleted a few at a time, and what has only moved', async () => {
    for (const file of many.slice(0, 12)) rmSync(at(`content/${file}`));
    expect(await run(many.slice(0, 12), 'most')).toMatchObject({ removed: 12 });
    renameSync(at('content/en/many'), at('content/en/moved'));
    expect(await run(['en/many', 'en/moved'], 'most')).toMatchObject({ removed: 18, read: 18 });
  });
});
