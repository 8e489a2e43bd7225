import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { expect, test } from 'playwright/test';
import { writeArchive } from '../testing/archives/write-archive';
import { FIRST_PORT } from '../testing/sites';
import { axeFindings } from './axe';
import { printedBy, start, stop } from './run-command';

const port = FIRST_PORT + 14;

test.describe.configure({ mode: 'serial' });

test('a page that fails says so, and leads on', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-broken-'));
  const site = { folder: path.join(scratch, 'site'), data: path.join(scratch, 'data'), port };
  const article = (title: string) => `---\ntitle: ${title}\ndate: 2026-01-01\n---\n\nWords.\n`;
  writeArchive(site.folder, {
    'site.yaml': 'languages: { en: {}, zh-CN: {} }\n',
    'content/en/news/one.md': article('One'),
    'content/zh-CN/news/two.md': article('二'),
  });
  await stop(await start('start', site, 'Serving at'));
  breakStore(site.data, "update articles set fields = '{'");
  const server = await start('start', site, 'Serving at');
  try {
    for (const [address, title, home] of [
      ['/en/news/one/', 'This page could not be shown', 'Home'],
      ['/zh-cn/news/two/', '页面无法显示', '首页'],
    ] as const) {
      const response = await page.goto(`http://localhost:${port}${address}`);
      expect(response?.status()).toBe(500);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFindings(page), colorScheme).toEqual([]);
      }
      const link = page.getByRole('link', { name: home });
      await expect(link).toHaveAttribute('href', address.replace(/news.*/, ''));
    }
    for (const address of ['/en/news/one/', '/zh-cn/news/two/']) {
      expect(printedBy(server)).toContain(`Rendering ${address} failed: `);
    }
    const plain = await browser.newPage({ javaScriptEnabled: false });
    const response = await plain.goto(`http://localhost:${port}/en/news/one/`);
    expect(response?.status()).toBe(500);
    expect(response?.headers()['cache-control']).toBe('no-store');
    const title = plain.getByRole('heading', { level: 1 });
    await expect(title).toHaveText('This page could not be shown');
    await plain.getByRole('link', { name: 'Home' }).click();
    await expect(plain).toHaveURL(/\/en\/$/);
    await plain.close();
  } finally {
    await stop(server);
  }
});

test('a search that fails says so on a whole page', async ({ browser }) => {
  test.setTimeout(120_000);
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-broken-'));
  const site = { folder: path.join(scratch, 'site'), data: path.join(scratch, 'data'), port };
  writeArchive(site.folder, { 'content/en/news/one.md': '---\ntitle: One\n---\n\nWords.\n' });
  const server = await start('start', site, 'Serving at');
  try {
    breakStore(site.data, 'drop table search');
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`http://localhost:${port}/search/?q=words`);
    await expect(page.getByRole('alert')).toContainText('did not work');
    await expect(page.getByRole('link', { name: 'One' }).first()).toBeVisible();
    await page.close();
  } finally {
    await stop(server);
  }
});

/** Does to the store what its keepers do not expect. */
function breakStore(data: string, statement: string): void {
  const [folder = ''] = readdirSync(data);
  for (const file of readdirSync(path.join(data, folder))) {
    if (file.startsWith('pages.db')) rmSync(path.join(data, folder, file));
  }
  const store = new Database(path.join(data, folder, 'store.db'));
  store.exec(statement);
  store.close();
}
