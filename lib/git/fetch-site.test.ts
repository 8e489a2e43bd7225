import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRepository } from '../../testing/repository';
import { pullSite } from './checkout';
import { fetchSite, useFetchedSite } from './fetch-site';
import { GitError } from './git-error';

let folder = '';
const VARIABLES = ['SITE_REPO', 'SITE_DIR', 'DATA_DIR', 'GIT_TOKEN', 'BROADSHEET_CLONE'];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'git-'));
  for (const name of VARIABLES) vi.stubEnv(name, undefined);
  process.env.DATA_DIR = path.join(folder, 'data');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const read = (name: string) => readFileSync(path.join(process.env.SITE_DIR ?? '', name), 'utf8');

/** As a process begins that was not here before. */
async function fetchAgain(site?: string): Promise<void> {
  process.env.BROADSHEET_CLONE = '';
  process.env.SITE_DIR = site ?? '';
  await fetchSite();
}

test('a repository is fetched without its history, and SITE_DIR is a folder in it', async () => {
  const { bare, push } = createRepository(folder, { 'sites/a/site.yaml': 'title: One\n' });
  push({ 'sites/a/site.yaml': 'title: Two\n' });
  process.env.SITE_REPO = `file://${bare}#main`;
  process.env.SITE_DIR = 'sites/a';
  await fetchSite();
  expect(read('site.yaml')).toBe('title: Two\n');
  const clone = process.env.BROADSHEET_CLONE ?? '';
  const count = ['-C', clone, 'rev-list', '--count', 'HEAD'];
  expect(execFileSync('git', count, { encoding: 'utf8' }).trim()).toBe('1');
});

test('what was pushed meanwhile is there after the next start, whatever lies in the clone', async () => {
  const { bare, push } = createRepository(folder, { 'a.md': 'one', 'b.md': 'b' });
  process.env.SITE_REPO = bare;
  await fetchSite();
  writeFileSync(path.join(process.env.SITE_DIR ?? '', 'a.md'), 'half');
  writeFileSync(path.join(process.env.SITE_DIR ?? '', 'left.md'), 'left');
  push({ 'a.md': 'two' });
  await fetchAgain();
  expect(read('a.md')).toBe('two');
  expect(existsSync(path.join(process.env.SITE_DIR ?? '', 'left.md'))).toBe(false);
});

test('a branch whose history was rewritten, and files that left, are followed', async () => {
  const { bare, push, run, work } = createRepository(folder, { 'a.md': 'one', 'b.md': 'b' });
  process.env.SITE_REPO = bare;
  await fetchSite();
  run('checkout', '--quiet', '--orphan', 'other');
  rmSync(path.join(work, 'b.md'));
  run('branch', '--move', '--force', 'main');
  const after = push({ 'a.md': 'new' }, '--force');
  expect(await pullSite()).toMatchObject({
    ...{ branch: 'main', after },
    files: { added: 0, changed: 1, removed: 1 },
  });
  expect(read('a.md')).toBe('new');
});

test('another branch, and another repository, take the place of the first', async () => {
  const first = createRepository(path.join(folder, '1'), { 'a.md': 'one' });
  first.run('checkout', '--quiet', '-b', 'next');
  first.push({ 'a.md': 'next' });
  process.env.SITE_REPO = first.bare;
  await fetchSite();
  expect(read('a.md')).toBe('one');
  process.env.SITE_REPO = `${first.bare}#next`;
  await fetchAgain();
  expect(read('a.md')).toBe('next');
  process.env.SITE_REPO = createRepository(path.join(folder, '2'), { 'a.md': 'other' }).bare;
  await fetchAgain();
  expect(read('a.md')).toBe('other');
});

test('where it cannot be fetched the old content stays, and that is said', async () => {
  const { bare } = createRepository(folder, { 'a.md': 'one' });
  process.env.SITE_REPO = bare;
  await fetchSite();
  renameSync(bare, `${bare}-away`);
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  await fetchAgain();
  expect(read('a.md')).toBe('one');
  expect(said.mock.calls.flat().join()).toMatch(/git fetch: .* as it was fetched before/);
  await expect(pullSite()).rejects.toThrow(GitError);
});

test('where nothing was fetched before, the reason is an error', async () => {
  const { bare } = createRepository(folder, { 'a.md': 'one' });
  const empty = path.join(folder, 'empty.git');
  execFileSync('git', ['init', '--quiet', '--bare', empty]);
  const wrong: [string, RegExp][] = [
    [`${bare}-nowhere`, /does not exist|not appear to be/],
    [`${bare}#nowhere`, /Remote branch nowhere not found/],
    [empty, /has no commit/],
    ['--upload-pack=touch x', /no address of a repository/],
    ['ext::sh -c true', /no address of a repository/],
    ['ext::true', /no address of a repository/],
    [`${bare}#--upload-pack=x`, /no name of a branch/],
    [`${bare}#a..b`, /no name of a branch/],
    ['https://me:secret@127.0.0.1:1/x', /password in it; expected that in GIT_TOKEN/],
  ];
  for (const [repository, reason] of wrong) {
    process.env.SITE_REPO = repository;
    await expect(fetchSite(), repository).rejects.toThrow(reason);
    expect(existsSync(path.join(folder, 'data/repository/site')), repository).toBe(false);
  }
});

test('a fetch that was cut off leaves nothing in the way of the next', async () => {
  const { bare, push } = createRepository(folder, { 'a.md': 'one' });
  process.env.SITE_REPO = bare;
  const beside = path.join(folder, 'data/repository/site.new/.git');
  mkdirSync(beside, { recursive: true });
  await fetchSite();
  const lock = path.join(process.env.SITE_DIR ?? '', '.git/index.lock');
  writeFileSync(lock, '');
  const longAgo = Date.now() / 1000 - 3600;
  utimesSync(lock, longAgo, longAgo);
  push({ 'a.md': 'two' });
  await fetchAgain();
  expect(read('a.md')).toBe('two');
});

test('a process of one that has fetched does not fetch again', async () => {
  const { bare, push } = createRepository(folder, { 'a.md': 'one' });
  process.env.SITE_REPO = bare;
  await fetchSite();
  push({ 'a.md': 'two' });
  await fetchSite();
  useFetchedSite();
  expect(read('a.md')).toBe('one');
});

test('an operator’s own checkout goes forwards, and never over what was changed in it', async () => {
  const { bare, push } = createRepository(folder, { 'a.md': 'one', 'b.md': 'b' });
  const own = path.join(folder, 'own');
  execFileSync('git', ['clone', '--quiet', bare, own]);
  process.env.SITE_DIR = own;
  const after = push({ 'a.md': 'two', 'c.md': 'c' });
  expect(await pullSite()).toMatchObject({ after, files: { added: 1, changed: 1, removed: 0 } });
  expect(await pullSite()).toMatchObject({ before: after, after });
  writeFileSync(path.join(own, 'a.md'), 'mine');
  push({ 'a.md': 'three' });
  await expect(pullSite()).rejects.toThrow(/would be overwritten/);
  expect(read('a.md')).toBe('mine');
});

test('what is no checkout, or follows nothing, says so', async () => {
  process.env.SITE_DIR = folder;
  await expect(pullSite()).rejects.toThrow(/no checkout of a branch/);
  const own = path.join(folder, 'own');
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', own]);
  process.env.SITE_DIR = own;
  await expect(pullSite()).rejects.toThrow(/follows no branch/);
});
