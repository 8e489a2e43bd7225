import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { KEPT } from './kept-commands.mjs';

/** A program of its own, whose sources can be edited: nothing else is a part of the commands. */
const PARTS = ['lib', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json'];
const WORDS = 'lib/check/command/words.ts';
const SECONDS = 120_000;

let root: string;
const at = (place: string) => path.join(root, place);

beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'kept-'));
  for (const part of PARTS) cpSync(part, at(part), { recursive: true, preserveTimestamps: true });
  symlinkSync(path.resolve('node_modules'), at('node_modules'));
});

function run(words: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [at('scripts/run.mjs'), ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, LANG: 'C', LC_ALL: '', LC_MESSAGES: '', SITE_DIR: root, ...env },
    },
  );
  return { status, stdout, stderr };
}

/** What stands for a text in a source from now on. */
function edit(file: string, found: string, put: string): void {
  const text = readFileSync(at(file), 'utf8');
  expect(text).toContain(found);
  writeFileSync(at(file), text.replace(found, put));
}

const listKept = () => readdirSync(at(KEPT)).toSorted();

test('what is kept is made once, and an edited source is what runs', { timeout: SECONDS }, () => {
  expect(run(['check', '--help'])).toMatchObject({ status: 0, stderr: '' });
  const before = listKept();
  expect(before).toHaveLength(1);
  expect(run(['check', '--help']).stdout).toContain('shows this');
  expect(listKept()).toEqual(before);
  edit(WORDS, 'shows this', 'shows that');
  expect(run(['check', '--help']).stdout).toContain('shows that');
  expect(listKept()).toHaveLength(2);
  edit(WORDS, 'shows that', 'shows this');
  expect(run(['check', '--help']).stdout).toContain('shows this');
  expect(listKept()).toHaveLength(2);
});

test('codes, paths and lines of JSON are as they are without it', { timeout: SECONDS }, () => {
  const wrong = run(['check', 'nowhere.md'], { DATA_DIR: at('data') });
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
  expect(wrong.stderr).toContain('nowhere.md is not there');
  const [line = ''] = run(['check', 'nowhere.md'], {
    DATA_DIR: at('data'),
    LOG_FORMAT: 'json',
  }).stdout.split('\n');
  expect(JSON.parse(line)).toMatchObject({ msg: expect.stringContaining('nowhere.md is not') });
});

test('a mistake in a source is told where it runs, and nowhere else', { timeout: SECONDS }, () => {
  edit('scripts/tags.ts', 'const USAGE', 'const const USAGE');
  expect(run(['check', '--help']).stdout).toContain('shows this');
  expect(run(['tags'])).toMatchObject({ status: 1, stderr: expect.stringContaining('tags.ts:') });
  edit('scripts/tags.ts', 'const const USAGE', 'const USAGE');
});

test('the oldest go, and what was left unfinished', { timeout: SECONDS }, () => {
  const old = ['new-1', 'a', 'b', 'c'].map((name) => at(path.join(KEPT, name)));
  for (const folder of old) {
    mkdirSync(folder);
    const seconds = folder.endsWith('new-1') ? 1 : 2;
    utimesSync(folder, seconds, seconds);
  }
  edit(WORDS, 'shows this', 'shows more');
  expect(run(['check', '--help']).stdout).toContain('shows more');
  expect(listKept()).toHaveLength(5);
  expect(listKept()).toEqual(expect.not.arrayContaining(['new-1']));
});

test('where nothing can be written, commands run', { timeout: SECONDS }, () => {
  rmSync(at('.next'), { recursive: true });
  writeFileSync(at('.next'), '');
  expect(run(['check', '--help'])).toMatchObject({ status: 0, stderr: '' });
});
