import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { everySetting, manyLanguages, oldHugoSite, tunedSite } from '../testing/archives/hugo';
import { type Archive, writeArchive } from '../testing/archives/write-archive';
import { FIRST_PORT } from '../testing/sites';
import { axeFindings } from './axe';
import { printedBy, start, stop } from './run-command';

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
mood: fog
---

## 这里 Part One

{{< figure src="/img/pic.png" alt="Wood" caption="A pier" >}}

See [the first]({{< relref "First Post.md" >}}) in {{< param city >}} on {{< param mood >}}.

{{< qr text="https://quay.example.org/" alt="To the quay" />}}

{{< box >}}Kept words{{< /box >}}
`,
  });
  try {
    const said = printedBy(server).match(/^.*is not understood.*$/gm);
    expect(said).toEqual(['  config.toml:33: Params.city: is not understood, and has no effect']);
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
    await expect(page.getByText('in Old Quay on fog.')).toBeVisible();
    await expect(page.getByText('Kept words')).toBeVisible();
    const code = page.getByRole('img', { name: 'To the quay' });
    await expect
      .poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(80);

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
    for (const [address, status] of [
      ['/post/draft/', 404],
      ['/post/future/', 404],
      ['/post/gone/', 410],
    ] as const) {
      expect((await request.get(base + address)).status()).toBe(status);
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
      // What counts is asked for as the page loads, comments once they are near.
      await expect.poll(() => asked).toContain(`${refuses} quay.disqus.com`);
      if (!refuses) await expect.poll(() => asked).toContain('false www.googletagmanager.com');
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
    await page.getByRole('banner').getByLabel('语言: 简').click();
    await languages.getByRole('link', { name: '繁體' }).click();
    await expect(page).toHaveURL(`${base}/tw/news/a/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-TW');
    await page.goto(`${base}/en/news/a/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A');
    await expect(page.getByRole('complementary').getByRole('heading')).toHaveText([
      'Many Hands',
      'Recent',
    ]);
    await expect(page.locator('.author-box')).toContainText('Many Hands');
    await page.goto(`${base}/zh-cn/news/a/`);
    await expect(page.locator('.author-box')).toHaveCount(0);
    await page.goto(`${base}/en/only/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  } finally {
    await stop(server);
  }
});

test('every other setting of the theme has its effect', async ({ page }) => {
  test.setTimeout(120_000);
  const server = await serve('every', everySetting);
  try {
    await page.route(/fonts\.example\.org/, (route) =>
      route.fulfill({ contentType: 'text/css', body: ':root { --from-fonts: 1 }' }),
    );
    await page.goto(base);
    const head = page.getByRole('banner');
    await expect(head.getByRole('img', { name: 'Every' })).toHaveAttribute('src', '/img/logo.svg');
    await expect(head.getByText('Below the picture')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-own', '1');
    const styleOf = (name: string) =>
      page.evaluate(
        (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
        name,
      );
    expect(await styleOf('--from-fonts')).toBe('1');
    expect(await styleOf('--site-font')).toBe('"Roboto",sans-serif');
    expect(await styleOf('--site-light')).toBe('#0a6640');

    const side = page.getByRole('complementary', { name: 'Sidebar' });
    const main = page.getByRole('main');
    const [sideBox, mainBox] = await Promise.all([side.boundingBox(), main.boundingBox()]);
    expect(sideBox?.x ?? 0).toBeLessThan(mainBox?.x ?? 0);
    await expect(side.getByRole('heading')).toHaveText([
      ...['Search', 'Categories', 'Tags', 'Follow us', 'More'],
    ]);
    await expect(side.getByRole('link', { name: 'Sea 2' })).toBeVisible();
    await expect(side.getByRole('link', { name: 'salt', exact: true })).toHaveText('salt');
    await expect(side.getByRole('link', { name: 'Harbour' })).toHaveAttribute('rel', 'nofollow');
    await expect(side.getByRole('link', { name: 'Tides' })).toHaveAttribute('href', '/tides/');
    const form = side.locator('form');
    await expect(form).toHaveAttribute('action', 'https://duckduckgo.com/');
    await expect(form.locator('[name=sites]')).toHaveValue('only:https://every.example.org');
    await expect(main.getByText('One two three…')).toBeVisible();
    await expect(main.locator('.meta').first()).toHaveText('Sea');
    await expect(main.locator('.framed img')).toHaveAttribute('src', '/img/sea.svg');
    await expect(
      page.getByRole('contentinfo').getByRole('link', { name: 'The Log' }),
    ).toHaveAttribute('href', '/log/');

    await page.goto(`${base}/log/a/`);
    await expect(side).toHaveCount(0);
    await expect(page.locator('.article-picture')).toHaveCount(0);
    await expect(page.getByText('Writes slowly.')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'More from this section' })).toBeVisible();
    await expect(page.locator('[property^="og:"], [name^="twitter:"]')).toHaveCount(0);
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
  } finally {
    await stop(server);
  }
});

test('markdown, files and dates are read as the configuration says', async ({ page, request }) => {
  test.setTimeout(120_000);
  const server = await serve('tuned', tunedSite);
  try {
    await page.goto(`${base}/log/first-day/`);
    await expect(page.locator('time').first()).toHaveAttribute('datetime', /^2024-03-01/);
    await expect(page.locator('.prose p').first()).toHaveText(/Aboard “it” 🚢\s+at nine\./);
    await expect(page.locator('.prose br')).toHaveCount(1);
    await expect(page.locator('.prose dl')).toContainText('Meaning');
    await expect(page.locator('.contents li')).toHaveText(['Three']);
    const feed = page.locator('link[type="application/rss+xml"]');
    await expect(feed).toHaveAttribute('href', '/feed.xml');
    expect(await (await request.get(`${base}/log/feed.xml`)).text()).toContain('First Day');

    await page.goto(`${base}/page/`);
    await expect(page.getByRole('heading', { name: 'One *star*' })).toBeVisible();
    await expect(page.locator('.prose p')).toHaveText('Four spaces.');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);

    expect(await (await request.get(`${base}/both.txt`)).text()).toBe('second\n');
    expect((await request.get(`${base}/more.txt`)).status()).toBe(200);
    expect((await request.get(`${base}/img/of-theme.svg`)).status()).toBe(200);

    await page.goto(`${base}/log/unlisted/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unlisted');
    expect((await request.get(`${base}/log/unrendered/`)).status()).toBe(404);
    for (const list of ['/', '/log/', '/search/?q=Unlisted', '/sitemap-undated-1.xml']) {
      const response = await request.get(base + list);
      expect(await response.text(), list).not.toContain('/log/unlisted/');
    }
  } finally {
    await stop(server);
  }
});
