import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { writeFiles } from '../../../testing/archives/write-archive';
import { createRepository } from '../../../testing/repository';

const WRONG = 'content/zh/新闻/港口 1.md';
const FILES = {
  'site.yaml': 'check: { rules: { removed-html: error } }\n',
  [WRONG]: '---\r\ntitle：港口: 新闻\r\ndate: 2026-01-01\r\n---\r\n\r\n正文<script>x</script>\r\n',
  'content/zh/b.md': '---\ntitle: B\ndate: 2026-01-01\n---\n\nB\n',
};
const SECONDS = 120_000;

let site: string;
let repository: ReturnType<typeof createRepository>;
let data: string;
const at = (file: string) => path.join(site, file);

beforeAll(() => {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'command-')));
  repository = createRepository(folder, FILES);
  site = repository.work;
  data = path.join(folder, 'data');
});

const environment = () => ({
  ...{ ...process.env, SITE_DIR: site, DATA_DIR: data, INIT_CWD: site },
  ...{ LANG: 'C', LC_ALL: '', LC_MESSAGES: '', DATABASE_URL: '', FORCE_COLOR: '' },
});
const WORDS = ['scripts/run.mjs', 'check'];

function check(line: string, env: Record<string, string> = {}) {
  const words = [...WORDS, ...line.split(' ').filter(Boolean)];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    env: { ...environment(), ...env },
  });
  return { status, stdout, stderr };
}

const rulesIn = (stdout: string): string[] =>
  JSON.parse(stdout).problems.map(
    ({ rule, line }: { rule: string; line: number }) => `${line} ${rule}`,
  );

test('a whole archive, for people, in English and Chinese', { timeout: SECONDS }, () => {
  const english = check('');
  expect(english).toMatchObject({ status: 1, stderr: '' });
  expect(english.stdout).toContain(`${WRONG}:2:6-`);
  expect(english.stdout).toContain('warning: A full-width colon after a key');
  expect(english.stdout).toMatch(/2 articles; \d problems in 1 file/);
  expect(english.stdout).not.toContain('\x1b');
  const chinese = check('', { LANG: 'zh_CN.UTF-8' });
  expect(chinese.stdout).toContain('警告: 字段名后面是全角冒号');
});

test('every format is what a program expects', { timeout: SECONDS }, () => {
  const { stdout, status } = check('--format json');
  expect(status).toBe(1);
  expect(rulesIn(stdout)).toContain('6 removed-html');
  expect(check('--format github --language zh').stdout).toMatch(
    /^::error file=content\/zh\/新闻\/港口 1\.md,line=6,endLine=6,col=3,endColumn=10,title=removed-html::读者/m,
  );
  const [run] = JSON.parse(check('--format sarif').stdout).runs;
  expect(run.results.at(-1)).toMatchObject({ ruleId: 'removed-html', level: 'error' });
  expect(check('--format counts').stdout).toMatch(/^ +1 +1 +error +removed-html$/m);
});

test('paths, and what is none', { timeout: SECONDS }, () => {
  expect(check('content/zh/b.md --format json')).toMatchObject({ status: 0 });
  expect(check('zh/新闻').status).toBe(1);
  expect(check('nowhere.md')).toMatchObject({
    ...{ status: 2, stdout: '' },
    stderr: expect.stringContaining('nowhere.md is not there'),
  });
  expect(check('site.yaml').stderr).toContain('site.yaml is no content of the site');
});

test('arguments that are none are told', { timeout: SECONDS }, () => {
  const wrong = check('--formt json --language zh');
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
  expect(wrong.stderr).toContain('没有选项 --formt；是不是 --format？');
  expect(check('--help').stdout).toContain('--max-warnings N');
  expect(check('--rules').stdout).toMatch(/^removed-html +error +Readers are not shown …$/m);
  expect(check('--changed nowhere')).toMatchObject({
    ...{ status: 2, stderr: expect.stringContaining('"nowhere" is no revision') },
  });
});

test('what changed, and what is staged', { timeout: SECONDS }, () => {
  expect(check('--changed')).toMatchObject({ status: 0 });
  const text = '---\ntitle:B\ndate: 2026-01-01\n---\n\nB\n';
  writeFileSync(at('content/zh/b.md'), text);
  writeFileSync(at('content/zh/new.md'), '---\ntitle：N\n---\n\nN\n');
  const changed = check('--changed --format json');
  expect(changed.status).toBe(0);
  expect(rulesIn(changed.stdout)).toEqual(['2 yaml-no-space', '2 yaml-full-width-colon']);
  expect(check('--changed --max-warnings 1')).toMatchObject({
    ...{ status: 1, stderr: expect.stringContaining('2 warnings are more than 1') },
  });
  repository.run('add', 'content/zh/b.md');
  writeFileSync(at('content/zh/b.md'), text.replace('title:B', 'title: B\n\n'));
  const staged = check('--staged --format json');
  expect(rulesIn(staged.stdout)).toEqual(['2 yaml-no-space']);
  expect(rulesIn(check('content/zh/b.md --format json').stdout)).toEqual([]);
  repository.run('checkout', '--quiet', 'HEAD', '--', 'content/zh/b.md');
  rmSync(at('content/zh/new.md'));
  expect(rulesIn(check('--changed --format json').stdout)).toEqual([]);
});

test('a baseline lets an archive start clean', { timeout: SECONDS }, () => {
  const written = check('--write-baseline');
  expect(written).toMatchObject({ status: 0 });
  expect(written.stderr).toMatch(/\.check-baseline\.json knows \d problems/);
  expect(check('').stdout).toMatch(/2 articles; no problems\n\d problems more in the baseline/);
  expect(check('--no-baseline').status).toBe(1);
  const before = readFileSync(at('.check-baseline.json'), 'utf8');
  check('--write-baseline');
  expect(readFileSync(at('.check-baseline.json'), 'utf8')).toBe(before);
  rmSync(at('.check-baseline.json'));
  expect(check('--baseline none.json').stderr).toContain('There is no baseline none.json');
});

test('it mends once, shows before what it would, and keeps the rest', { timeout: SECONDS }, () => {
  const before = readFileSync(at(WRONG), 'utf8');
  const shown = check('--fix --dry-run');
  expect(shown.stdout).toContain(
    `--- a/${WRONG}\n+++ b/${WRONG}\n@@ -1,6 +1,6 @@\n ---\r\n-title：港口: 新闻\r\n+title: '港口: 新闻'\r\n`,
  );
  expect(shown.stderr).toBe('1 file would be mended\n');
  expect(readFileSync(at(WRONG), 'utf8')).toBe(before);
  const mended = check('--fix --format json');
  expect(mended.stderr).toBe('1 file mended\n');
  expect(rulesIn(mended.stdout)).toEqual(['6 removed-html']);
  const after = readFileSync(at(WRONG), 'utf8');
  expect(after).toBe(before.replace('title：港口: 新闻', "title: '港口: 新闻'"));
  expect(check('--fix --language zh').stderr).toBe('已改正 0 个文件\n');
  expect(readFileSync(at(WRONG), 'utf8')).toBe(after);
});

test('it mends codes that readers see', { timeout: SECONDS }, () => {
  const text = '---\ntitle: A&amp;amp;nbsp;B\ndate: 2026-01-01\n---\n\nS&amp;amp;P\n';
  writeFiles(site, { 'content/zh/codes.md': text });
  expect(check('zh/codes.md --fix --dry-run').stdout).toContain('-S&amp;amp;P\n+S&amp;P\n');
  expect(check('zh/codes.md --fix')).toMatchObject({ status: 0, stderr: '1 file mended\n' });
  const right = text.replace('&amp;amp;', '&').replace('&amp;amp;', '&amp;');
  expect(readFileSync(at('content/zh/codes.md'), 'utf8')).toBe(right);
  rmSync(at('content/zh/codes.md'));
});

test('settings that cannot be used say why', { timeout: SECONDS }, () => {
  writeFiles(site, { 'site.yaml': 'check: { rules: { lost-fil: error } }\n' });
  expect(check('')).toMatchObject({
    ...{ status: 2, stderr: expect.stringContaining('did you mean "lost-file"?') },
  });
  writeFiles(site, FILES);
});

test('whoever reads it may go away', { timeout: SECONDS }, async () => {
  const many = Array.from({ length: 3000 }, () => '<script>x</script>').join('\n\n');
  writeFiles(site, { 'content/zh/many.md': `---\ntitle: M\n---\n\n${many}\n` });
  const child = spawn(process.execPath, WORDS, { env: environment() });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect([code, said]).toEqual([1, '']);
});
