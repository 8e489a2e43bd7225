import { expect, test } from 'playwright/test';
import { SITES } from '../testing/sites';

test.use({ baseURL: SITES.sample.url });

test('an unknown address is a 404 in the reader’s language, with a way on', async ({ page }) => {
  for (const [address, title] of [
    ['/zh-cn/nothing/', '找不到页面'],
    ['/zh-tw/tags/nothing/', '找不到頁面'],
    ['/en/news/nothing/here/', 'Page not found'],
    ['/en/page/99/', 'Page not found'],
  ] as const) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page).toHaveTitle(new RegExp(`^${title} - `));
    await expect(page.getByRole('main').getByRole('search')).toBeVisible();
    await expect(page.getByRole('main').locator('article')).not.toHaveCount(0);
  }
});

test('the search of a page that is not there knows what was looked for', async ({ page }) => {
  await page.goto('/en/news/Night_Ferry.html');
  const box = page.getByRole('main').getByPlaceholder('Search articles');
  await expect(box).toHaveValue('Night Ferry');
  await box.focus();
  await expect(box).toBeFocused();
  await box.press('Enter');
  await expect(page).toHaveURL('/en/search/?q=Night+Ferry');
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
});

test('odd addresses are 404 or 400, and never an error of ours', async ({ request }) => {
  for (const address of [
    '/%00',
    '/en/%2e%2e/%2e%2e/etc/passwd',
    '/en/%252e%252e%252f',
    '/%ff',
    `/${'a'.repeat(3000)}/`,
    '/_file/site.yaml',
    '/files/static/images/avatar.webp',
    '/static/images/avatar.webp',
    '/zh-CN/article/1',
    '/zh-CN/missing',
    '/site.yaml',
    '/package.json',
  ]) {
    const response = await request.get(address);
    expect([400, 404], address).toContain(response.status());
  }
});

test('other spellings of a known address redirect for good', async ({ request }) => {
  const article = '/en/news/harbor-daily/night-ferry-returns/';
  for (const [address, truth] of [
    ['/en/news/harbor-daily/night-ferry-returns', article],
    ['/EN/News/Harbor-Daily/Night-Ferry-Returns/', article],
    ['/zh-cn/ferry/', '/zh-cn/news/harbor-daily/night-ferry-returns/'],
    ['/en/dockers', '/en/news/harbor-daily/dockers-promoted/'],
    ['/en/news/harbor-daily/promotion/', '/en/news/harbor-daily/dockers-promoted/'],
    ['/en/page/1/', '/en/'],
    ['/en/tags/letters/page/1', '/en/tags/letters/'],
    ['/en/news%2Fharbor-daily/', '/en/news/harbor-daily/'],
    ['/zh-CN/search?q=a', '/zh-cn/search/?q=a'],
    ['/zh-cn/tags/夜渡', `/zh-cn/tags/${encodeURIComponent('夜渡')}/`],
  ] as const) {
    const response = await request.get(address, { maxRedirects: 0 });
    expect(response.status(), address).toBe(308);
    expect(new URL(response.headers().location ?? '', SITES.sample.url).href, address).toBe(
      SITES.sample.url + truth,
    );
  }
});

test('slugs and urls of the front matter are the addresses', async ({ request }) => {
  expect((await request.get('/en/news/harbor-daily/what-the-ferry-costs/')).status()).toBe(200);
  expect((await request.get('/en/news/harbor-daily/ferry-fares/')).status()).toBe(404);
  expect((await request.get('/zh-cn/foghorn/')).status()).toBe(200);
});

test('reading routes are cacheable by a CDN', async ({ request }) => {
  for (const address of ['/en/', '/en/columns/letters/', '/en/tags/']) {
    const response = await request.get(address);
    expect(response.headers()['cache-control'], address).toMatch(/s-maxage=\d+/);
    expect(response.headers()['set-cookie'], address).toBeUndefined();
  }
});
