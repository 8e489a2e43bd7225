import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { canUse } from '../testing/needs';
import { CORPUS, SITES } from '../testing/sites';

const there = canUse('corpus');
test.describe('the real archive', () => {
  test.skip(!there, 'the real archive is not beside the project');
  test.use({ baseURL: SITES.corpus.url });

  test('all of its articles are served, in five languages', async ({ request }) => {
    const files = readdirSync(path.join(CORPUS, 'content'), { recursive: true, encoding: 'utf8' });
    const articles = files.filter((file) => file.endsWith('.md'));
    expect(articles).toHaveLength(133);
    const languages = new Set<string>();
    for (const file of articles) {
      // As in Hugo, a comma in a file's name is not part of its address.
      const name = file.replace(/\.[A-Za-z-]+\.md$/, '').replaceAll(',', '');
      const address = `/${name.toLowerCase()}/`;
      const response = await request.get(address);
      expect(response.status(), address).toBe(200);
      languages.add(/<html lang="([^"]+)"/.exec(await response.text())?.[1] ?? '');
    }
    expect([...languages].toSorted()).toEqual(['en', 'en-US', 'zh-CN', 'zh-HK', 'zh-TW']);
  });

  test('every article can be reached through the lists of its language', async ({ request }) => {
    const found = new Set<string>();
    for (const language of ['en', 'en-us', 'zh-cn', 'zh-hk', 'zh-tw']) {
      for (let page = 1; ; page++) {
        const address = page === 1 ? `/${language}/news/` : `/${language}/news/page/${page}/`;
        const response = await request.get(address);
        if (response.status() === 404) break;
        const main = /<main[\s\S]*<\/main>/.exec(await response.text())?.[0] ?? '';
        for (const [, title] of main.matchAll(/<h2><a href="([^"]+)"/g)) found.add(title ?? '');
      }
    }
    expect(found.size).toBe(133);
  });

  test('the head of an article leads to where it was taken from', async ({ page }) => {
    await page.goto('/zh-cn/news/qq/20250207a094ds00/');
    await expect(
      page.getByRole('article').getByRole('link', { name: '阅读原文 · new.qq.com' }),
    ).toHaveAttribute('href', 'https://new.qq.com/rain/a/20250207A094DS00');
  });

  test('a search for two characters finds articles', async ({ page }) => {
    await page.goto('/zh-cn/search/?q=芯片');
    await expect(page.getByRole('status')).toHaveText(/共有 \d+ 篇文章/);
    await expect(page.locator('mark').first()).toHaveText('芯片');
  });

  test('the bare root leads to the reader’s own language', async ({ request }) => {
    const hong = await request.get('/', { headers: { 'accept-language': 'zh-HK' } });
    expect(hong.url()).toBe(`${SITES.corpus.url}/zh-hk/`);
    const none = await request.get('/', { headers: { 'accept-language': 'fr' } });
    expect(none.url()).toBe(`${SITES.corpus.url}/en/`);
  });
});
