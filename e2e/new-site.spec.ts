import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { FIRST_PORT } from '../testing/sites';
import { start, stop } from './run-command';

const root = path.resolve(import.meta.dirname, '..');
const port = FIRST_PORT + 32;

function makeSite() {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-new-site-'));
  const folder = path.join(scratch, 'site');
  run('new-site', [folder, '--language', 'zh'], {});
  return { scratch, folder, data: path.join(scratch, 'data') };
}

function run(command: string, words: string[], env: Record<string, string>): string {
  const all = ['scripts/run.mjs', command, ...words];
  const options = { cwd: root, encoding: 'utf8' as const, env: { ...process.env, ...env } };
  const { status, stdout, stderr } = spawnSync(process.execPath, all, options);
  expect(status, stderr).toBe(0);
  return stdout.trim();
}

test('a site that was just made is served, and so is an article begun in it', async ({ page }) => {
  test.setTimeout(180_000);
  const site = { ...makeSite(), port };
  const env = { SITE_DIR: site.folder, DATA_DIR: site.data };
  const words = ['夜航回来了', '--section', 'news', '--date', '2026-05-02 08:00'];
  const file = path.resolve(run('new', words, { ...env, INIT_CWD: process.cwd() }));
  appendFileSync(file, '\n夜里的第一班船回来了。\n');
  const server = await start('start', site, 'Serving at');
  try {
    await page.goto(`http://localhost:${port}/zh-cn/`);
    await expect(page.getByRole('link', { name: '夜航回来了' }).first()).toBeVisible();
    await page.getByRole('link', { name: '头班渡轮提前一刻钟：潮水不等人' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('头班渡轮提前一刻钟');
    await expect(page.getByRole('img', { name: '一天里的潮位曲线，两高一低' })).toBeVisible();
    await expect(page.getByRole('math').first()).toBeAttached();
    await expect(page.getByRole('heading', { name: '新的班次' })).toBeVisible();
    await expect(page.getByText('大潮的日子再早五分钟到')).toBeVisible();
    await page.getByText('带自行车可以吗？').click();
    await expect(page.getByText('每班最多十二辆')).toBeVisible();
    await page.getByRole('link', { name: 'English' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('The first ferry');
  } finally {
    await stop(server);
  }
});
