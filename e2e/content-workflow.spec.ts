import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { makeSite } from '../lib/new/site/make-site';

const AS = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];
const root = path.resolve(import.meta.dirname, '..');

test('its workflow tells what a branch makes wrong, and nothing of the rest', () => {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-workflow-'));
  const folder = path.join(scratch, 'site');
  makeSite(folder, 'zh');
  const bare = path.join(scratch, 'content.git');
  const clone = path.join(scratch, 'clone');
  git(scratch, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  appendFileSync(path.join(folder, 'content/en/news/_index.en.md'), '\n<script>old</script>\n');
  commit(folder);
  git(folder, 'push', '--quiet', bare, 'HEAD:main');
  git(scratch, 'clone', '--quiet', bare, clone);
  git(clone, 'switch', '--quiet', '--create', 'edit');
  const file = 'content/zh-CN/news/first-ferry.zh-CN.md';
  appendFileSync(path.join(clone, file), '\n<script>run()</script>\n');
  commit(clone);

  const workflow = parse(readFileSync(path.join(clone, '.github/workflows/check.yml'), 'utf8'));
  const steps: { name?: string; run?: string }[] = workflow.jobs.check.steps;
  const command = steps.find(({ name }) => name === 'Check')?.run ?? '';
  const lines = readFileSync(path.join(clone, file), 'utf8').split('\n').length - 1;
  const { stdout } = spawnSync('bash', ['-e', '-c', command], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, BASE: 'main', SITE_DIR: clone, DATA_DIR: path.join(scratch, 'data') },
  });
  const told = stdout.split('\n').filter((line) => line.startsWith('::'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`file=${file},line=${lines}`);
});

test('its hook refuses what is staged with an error, and lets the rest pass', () => {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-hook-'));
  const folder = path.join(scratch, 'site');
  makeSite(folder, 'zh');
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder);
  git(folder, 'config', 'core.hooksPath', '.githooks');
  git(folder, 'config', 'broadsheet.folder', root);
  const file = path.join(folder, 'content/en/news/second.en.md');
  const edit = (text: string, ...words: string[]) => {
    writeFileSync(file, text);
    git(folder, 'add', file);
    const env = { ...process.env, DATA_DIR: path.join(scratch, 'data') };
    return spawnSync('git', ['-C', folder, ...AS, 'commit', ...words, '--message=Edit'], { env });
  };
  const refused = edit('---\ntitle: "Second" ferry\n---\n\nWords.\n');
  expect(refused.status).not.toBe(0);
  expect(String(refused.stdout) + String(refused.stderr)).toContain('second.en.md:2:');
  expect(edit('---\ntitle: "Second ferry"\n---\n\nWords.\n', '--all').status).toBe(0);
});

function git(folder: string, ...words: string[]): void {
  execFileSync('git', ['-C', folder, ...words]);
}

function commit(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, ...AS, 'commit', '--quiet', '--message=Edit');
}
