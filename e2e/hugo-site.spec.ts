import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { manyLanguages, oldHugoSite } from './archives/hugo';
import { type Archive, writeArchive } from './archives/write-archive';
import { axeFindings } from './axe';
import { start, stop } from './run-command';
import { FIRST_PORT } from './sites';

test.describe.configure({ mode: 'serial' });

const port = FIRST_PORT + 13;
const base = `http://localhost:${port}`;
const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-hugo-'));
const data = path.join(scratch, 'data');

function serve(name: string, archive: Archive) {
  const folder = path.join(scratch, name);
  writeArchive(folder, archive);
  return start('start', { folder, data, port }, 'Serving at');
}

test('a site of one language moves in as it is', async ({ page, request }) => {
  test.setTimeout(120_000);
  const server = await serve('old', {
    ...oldHugoSite,
    'content/post/code.md': `---
title: Shortcodes
date: 2024-02-01
---

## 这里 Part One

{{< figure src="/img/pic.png" alt="Wood" caption="A pier" >}}

See [the first]({{< relref "First Post.md" >}}) in {{< param city >}}.

{{< box >}}Kept words{{< /box >}}
`,
  });
  try {
    await page.goto(base);
    await expect(page).toHaveTitle('Welcome');
    await expect(page.getByText('Welcome to the quay.')).toBeVisible();
    const head = page.getByRole('banner');
    await expect(head.getByRole('link', { name: 'Quay!' })).toHaveAttribute('href', '/');
    await expect(head.getByText('At the water')).toBeVisible();
    await expect(head.getByRole('link', { name: 'About us' })).toHaveAttribute('href', '/about/');
    await expect(page.getByRole('contentinfo')).toContainText('The Quay');
    await expect(page.locator('time').first()).toHaveText(/^2024\/0\d\/0\d$/);
    await expect(page.getByRole('link', { name: /^阅读全文: / }).first()).toBeVisible();
    const side = page.getByRole('complementary');
    await expect(side.getByRole('heading')).toHaveText(['最近文章', '标签', '关注我们']);
    await expect(side.getByRole('link', { name: 'GitHub' })).toHaveAttribute(
      'href',
      'https://github.com/quay',
    );
    await expect(page.locator('link[rel=stylesheet][href="/css/own.css"]')).toHaveCount(1);
    expect(await axeFindings(page)).toEqual([]);

    await page.goto(`${base}/post/code/`);
    await expect(page.getByRole('heading', { name: '这里 Part One' })).toHaveAttribute(
      'id',
      '这里-part-one',
    );
    await expect(page.getByRole('figure').getByText('A pier')).toBeVisible();
    await expect(page.getByRole('link', { name: 'the first', exact: true })).toHaveAttribute(
      'href',
      '/post/first-post/',
    );
    await expect(page.getByText('in Old Quay.')).toBeVisible();
    await expect(page.getByText('Kept words')).toBeVisible();

    for (const [from, to] of [
      ['/who/', '/about/'],
      ['/Post/First-Post', '/post/first-post/'],
      ['/post/index.html', '/post/'],
    ]) {
      const response = await request.get(base + from, { maxRedirects: 0 });
      expect([response.status(), response.headers().location]).toEqual([308, to]);
    }
    for (const address of ['/img/a.txt', '/post/the-bundle/wave.txt', '/post/loose.txt']) {
      expect((await request.get(base + address)).status()).toBe(200);
    }
    for (const address of ['/post/draft/', '/post/future/', '/post/gone/']) {
      expect((await request.get(base + address)).status()).toBe(404);
    }
  } finally {
    await stop(server);
  }
});

test('comments come on approach, and nothing counts those who refuse it', async ({ browser }) => {
  test.setTimeout(120_000);
  const server = await serve('old', oldHugoSite);
  const asked: string[] = [];
  try {
    for (const refuses of [false, true]) {
      const page = await browser.newPage();
      await page.route(/disqus|googletagmanager/, (route) => {
        asked.push(`${refuses} ${new URL(route.request().url()).host}`);
        return route.fulfill({ body: '' });
      });
      if (refuses) {
        await page.addInitScript(() =>
          Object.defineProperty(navigator, 'doNotTrack', { value: '1' }),
        );
      }
      await page.goto(`${base}/post/first-post/`);
      await page.getByRole('heading', { name: '评论' }).scrollIntoViewIfNeeded();
      await expect(page.locator('#disqus_thread')).toHaveCount(1);
      await page.close();
    }
    expect(asked.toSorted()).toEqual([
      'false quay.disqus.com',
      'false www.googletagmanager.com',
      'true quay.disqus.com',
    ]);
  } finally {
    await stop(server);
  }
});

test('a site of several languages keeps its addresses and words', async ({ page }) => {
  test.setTimeout(120_000);
  const server = await serve('many', manyLanguages);
  try {
    await page.goto(`${base}/zh-cn/`);
    await expect(page.getByRole('heading', { name: '刚刚' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: '甲' }).click();
    await expect(page).toHaveURL(`${base}/zh-cn/news/a/`);
    const languages = page.getByRole('navigation', { name: '语言' });
    await languages.getByRole('link', { name: '繁體' }).click();
    await expect(page).toHaveURL(`${base}/zh-tw/news/a/`);
    await page.goto(`${base}/en/news/a/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A');
    await page.goto(`${base}/en/only/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  } finally {
    await stop(server);
  }
});
