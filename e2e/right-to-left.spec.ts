import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { writeArchive } from '../testing/archives/write-archive';
import { FIRST_PORT } from '../testing/sites';
import { start, stop } from './run-command';

const ARTICLE = `---
title: خبر بندر
date: 2026-03-16 10:00:00
---
کشتی‌ها با https://example.org/a بازگشتند.

- یک
- دو

> نقل قول

\`\`\`sh
ls -la /srv
\`\`\`

| نام | عدد |
| --- | ---: |
| الف | ۱ |
`;

test('what is read from right to left stands so, and code does not', async ({ page }) => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-rtl-'));
  const site = { folder, data: path.join(folder, 'data'), port: FIRST_PORT + 36 };
  writeArchive(folder, {
    'site.yaml': 'title: بندر\nlanguages: { fa: {}, en: {} }\n',
    'content/fa/news/harbour.md': ARTICLE,
    'content/fa/news/older.md': '---\ntitle: پیش از آن\ndate: 2026-03-01\n---\nمتن.\n',
    'content/en/news/harbour.md': '---\ntitle: Harbour\ndate: 2026-03-16\n---\nShips.\n',
  });
  const server = await start('start', site, 'Serving at');
  try {
    const url = `http://localhost:${site.port}`;
    for (const width of [320, 1100]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${url}/fa/news/harbour/`);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const main = await boxOf(page.getByRole('article'));
      const quote = page.getByRole('blockquote');
      expect((await boxOf(quote)).right).toBeCloseTo(main.right, 0);
      await expect(quote).toHaveCSS('border-right-width', '3px');
      await expect(page.getByText('ls -la')).toHaveCSS('direction', 'ltr');
      await expect(page.getByRole('list').getByText('یک')).toHaveCSS('direction', 'rtl');
      await expect(page.getByRole('cell', { name: '۱' })).toHaveCSS('text-align', 'right');
    }
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const below of ['', 'news/', 'search/?q=بندر', 'archive/2026/03/16/', 'nowhere/']) {
        await page.goto(`${url}/fa/${below}`);
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(scrolls, `${below} at ${width}`).toBe(width);
        const main = await boxOf(page.getByRole('main'));
        const headline = page
          .getByRole('main')
          .getByRole('article')
          .getByRole('heading')
          .getByRole('link');
        const { left, right } = await boxOf(headline);
        expect(main.right - right, `${below} at ${width}`).toBeLessThan(left - main.left);
      }
    }
    await page.goto(`${url}/fa/news/harbour/lite/`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.goto(`${url}/en/news/harbour/`);
    await expect(page.locator('html')).not.toHaveAttribute('dir');
  } finally {
    await stop(server);
  }

  async function boxOf(locator: ReturnType<typeof page.getByRole>) {
    const { x = 0, width = 0 } = (await locator.first().boundingBox()) ?? {};
    return { left: x, right: x + width };
  }
});
