import { expect, type Page, test } from 'playwright/test';
import { SITES } from '../testing/sites';

test.use({ baseURL: SITES.sample.url });

const WRITTEN = '/zh-cn/columns/how-to-read-a-tide-table/';
const lang = (page: Page) => page.locator('html').getAttribute('lang');

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('an article written in simplified characters is read in traditional ones', async ({
      page,
    }) => {
      await page.goto(WRITTEN);
      const written = await page.getByRole('heading', { level: 1 }).innerText();
      await page.getByRole('article').getByRole('link', { name: '繁體（台灣）' }).click();
      await expect(page).toHaveURL(`${WRITTEN}zh-tw/`);
      expect(await lang(page)).toBe('zh-TW');
      const converted = page.getByRole('heading', { level: 1 });
      await expect(converted).not.toHaveText(written);
      await expect(page.getByRole('note')).toContainText('自動轉換');
      await expect(page.getByRole('banner').getByRole('link', { name: '搜尋' })).toBeVisible();
      await page.getByRole('note').getByRole('link').click();
      await expect(page).toHaveURL(WRITTEN);
    });
  });
}

test('and one in traditional characters in simplified ones', async ({ page }) => {
  await page.goto('/zh-tw/columns/rain-sound/');
  await page.getByRole('article').getByRole('link', { name: '简体' }).click();
  await expect(page).toHaveURL('/zh-tw/columns/rain-sound/zh-cn/');
  expect(await lang(page)).toBe('zh-CN');
  await expect(page.getByRole('banner').getByRole('link', { name: '搜索' })).toBeVisible();
});

test('the written page is the one to be indexed, and no language is claimed', async ({ page }) => {
  await page.goto(`${WRITTEN}zh-hk/`);
  expect(await lang(page)).toBe('zh-HK');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new RegExp(`${WRITTEN}$`),
  );
  await expect(page.locator('link[hreflang]')).toHaveCount(0);
});

test('the language switch leads to the converted page and back', async ({ page }) => {
  await page.goto(WRITTEN);
  const banner = page.getByRole('banner');
  await banner.getByLabel('语言: 简').click();
  await banner.getByRole('link', { name: '繁體中文（台灣）' }).click();
  await expect(page).toHaveURL(`${WRITTEN}zh-tw/`);
  await banner.getByLabel('語言: 繁').click();
  await banner.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL(WRITTEN);
});

test('what somebody wrote is not converted', async ({ page, request }) => {
  await page.goto('/zh-cn/columns/slow-clock/');
  await expect(page.getByRole('article').getByRole('link', { name: '繁體（台灣）' })).toHaveCount(
    0,
  );
  await expect(page.getByRole('article').getByRole('link', { name: '繁體（香港）' })).toHaveCount(
    1,
  );
  const answer = await request.get('/zh-cn/columns/slow-clock/zh-tw/', { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers().location).toMatch(/\/zh-tw\/columns\/slow-clock\/$/);
});

test('every address has one spelling, and those of nothing are not there', async ({ request }) => {
  const get = (address: string) => request.get(address, { maxRedirects: 0 });
  for (const spelling of ['zh-TW/', 'zh-tw', 'ZH-tw/']) {
    const answer = await get(WRITTEN + spelling);
    expect([spelling, answer.status()]).toEqual([spelling, 308]);
    expect(new URL(answer.headers().location ?? '', SITES.sample.url).pathname).toBe(
      `${WRITTEN}zh-tw/`,
    );
  }
  for (const nothing of ['zh-cn/', 'zh-mo/', 'zh-tw/zh-hk/', 'en/']) {
    expect([nothing, (await get(WRITTEN + nothing)).status()]).toEqual([nothing, 404]);
  }
  expect((await get('/en/columns/letters/zh-tw/')).status()).toBe(404);
  expect((await get('/zh-cn/columns/zh-tw/')).status()).toBe(404);
  expect((await get('/zh-cn/nowhere/zh-tw/')).status()).toBe(404);
});

test.describe('on a site without traditional characters', () => {
  test.use({ baseURL: SITES.fields.url });

  test('text, names and neighbours are converted; code, addresses and other languages are not', async ({
    page,
  }) => {
    await page.goto('/zh-cn/news/convertible/zh-tw/');
    expect(await lang(page)).toBe('zh-TW');
    const article = page.getByRole('article');
    await expect(article.getByRole('heading', { level: 1 })).toHaveText('軟體與頭髮');
    await expect(article.getByText('滑鼠裡的資訊')).toBeVisible();
    await expect(article.locator('code')).toHaveText('软件');
    await expect(article.locator('[translate="no"]')).toHaveText('头发社');
    await expect(article.getByRole('img', { name: '列印' })).toHaveCount(1);
    await page
      .getByRole('navigation', { name: '目錄' })
      .getByRole('link', { name: '皇后乾杯' })
      .click();
    await expect(page).toHaveURL(/#%E7%9A%87%E5%90%8E%E5%B9%B2%E6%9D%AF$/);
    await expect(page.locator(':target')).toHaveText('皇后乾杯');
    // The frame has the site's own words, and says so.
    await expect(page.getByRole('banner').getByRole('link', { name: '搜索' })).toBeVisible();
    await expect(page.locator('[lang="zh-CN"]').first()).toBeAttached();
    await page
      .getByRole('navigation', { name: '本專欄更多文章' })
      .getByRole('link')
      .first()
      .click();
    await expect(page).toHaveURL('/zh-cn/news/on/zh-tw/');
  });

  test('a file of the site that has the address wins', async ({ page, request }) => {
    await page.goto('/zh-cn/news/convertible/');
    const links = page.getByRole('article').getByRole('link', { name: '繁體（香港）' });
    await expect(links).toHaveCount(0);
    expect(await (await request.get('/zh-cn/news/convertible/zh-hk/')).text()).toContain('真页');
  });
});

test('tools stand in one row on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(WRITTEN);
  const tools = page.locator('.article-tools').locator('a, button:visible');
  expect(await tools.count()).toBeGreaterThan(3);
  const boxes = await tools.evaluateAll((all) =>
    all.map((tool) => tool.getBoundingClientRect().toJSON()),
  );
  expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
  for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
});

test('an article is one on the shelf, and its place the same, in every script', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await page.goto(`${WRITTEN}zh-tw/`);
  await page.getByRole('button', { name: /收藏$/ }).click();
  await expect(page.getByRole('button', { name: /收藏$/ })).toHaveAttribute('aria-pressed', 'true');
  const third = page.locator('.prose > p').nth(2);
  await third.evaluate((element) => element.scrollIntoView());
  await page.goto(WRITTEN);
  await expect(page.getByRole('button', { name: /收藏$/ })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: '从上次的位置继续' }).click();
  await expect(third).toBeInViewport();
  await expect(third).toBeFocused();
});
