import { expect, type Page, test } from 'playwright/test';
import { canUse } from '../testing/needs';
import { SITES } from '../testing/sites';

test.use({ baseURL: SITES.sample.url });

const addressesIn = (page: Page, place: string) =>
  page.locator(place).evaluateAll((links) => links.map((link) => link.getAttribute('href')));

const HEADLINES = '.story h2 a, .wire a, .block h3 a';

test('the front page has a lead, seconds, a wire and the parts, and nobody twice', async ({
  page,
}) => {
  await page.goto('/zh-cn/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Broadsheet');
  await expect(page.locator('.story-lead')).toHaveCount(1);
  await expect(page.locator('.front-seconds .story')).toHaveCount(3);
  const parts = page.locator('.block > h2');
  expect((await parts.allTextContents()).slice(0, 2)).toEqual(['新闻', '文化']);
  const shown = await addressesIn(page, HEADLINES);
  expect(shown.length).toBeGreaterThan(10);
  expect(new Set(shown).size).toBe(shown.length);
  await page.getByRole('navigation', { name: '分页' }).getByRole('link', { name: /较早/ }).click();
  await expect(page).toHaveURL('/zh-cn/page/2/');
  await expect(page.locator('.cards .card').first()).toBeVisible();
});

test('the whole of a wide screen is used, the lead over half of the page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/zh-cn/');
  const boxOf = async (place: string) => {
    const box = await page.locator(place).first().boundingBox();
    if (!box) throw new Error(`${place} has no box`);
    return box;
  };
  const [main, lead, seconds, wire] = await Promise.all(
    ['main', '.story-lead', '.front-seconds', '.wire'].map(boxOf),
  );
  if (!main || !lead || !seconds || !wire) throw new Error('a part is missing');
  expect(lead.width).toBeGreaterThan(main.width / 2);
  expect(seconds.x).toBeGreaterThan(lead.x + lead.width);
  expect(wire.x).toBeGreaterThan(seconds.x + seconds.width);
  expect(wire.y).toBeLessThan(lead.y + lead.height);
});

test('what the sidebar is set to stays: search and tags below the wire', async ({ page }) => {
  await page.goto('/zh-cn/');
  const sidebar = page.getByRole('complementary');
  const headings = await sidebar.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.slice(0, 2)).toEqual(['最新文章', '搜索']);
  expect(headings).toContain('标签');
  expect(headings).not.toContain('最近文章');
});

test('a picture that fails leaves its box, with the name of the source in it', async ({ page }) => {
  await page.route(/\.webp(\?|&|$)/, (route) => route.abort());
  await page.goto('/zh-cn/');
  const frame = page.locator('.story-lead .framed');
  await expect(frame.locator('img')).toHaveCount(0);
  const { width, height } = (await frame.boundingBox()) ?? { width: 0, height: 1 };
  expect(width / height).toBeCloseTo(1.5, 1);
  await expect(frame).toHaveAttribute('data-behind', '文化周刊');
});

test('the masthead of a phone is one row and a strip, and comes back on the way up', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/zh-cn/');
  const masthead = page.getByRole('banner');
  expect((await masthead.boundingBox())?.height).toBeLessThan(120);
  const strip = masthead.getByRole('navigation', { name: '菜单' });
  await expect(strip.getByRole('link', { name: '首页' })).toHaveAttribute('aria-current', 'page');
  const widths = await strip.locator('ul').evaluate((list) => [list.scrollWidth, list.clientWidth]);
  expect(widths[0]).toBeGreaterThan(widths[1] ?? 0);
  await page.mouse.wheel(0, 1500);
  await expect(masthead).not.toBeInViewport();
  await page.mouse.wheel(0, -200);
  await expect(masthead).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

for (const width of [320, 360]) {
  test(`what stands in the masthead fits into its one row where words are longer, too, ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/en/');
    const masthead = page.getByRole('banner');
    const name = await masthead.getByRole('link', { name: 'Broadsheet' }).boundingBox();
    const search = await masthead.getByRole('link', { name: 'Search' }).boundingBox();
    expect(search?.y).toBeLessThan((name?.y ?? 0) + (name?.height ?? 0));
    expect(name?.y).toBeGreaterThan(6);
  });
}

for (const [address, name] of [
  ['/zh-cn/search/?q=潮汐', '搜索'],
  ['/zh-cn/shelf/', '书架'],
] as const) {
  test(`who is at ${address} is told so in the masthead`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('banner').getByRole('link', { name })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });
}

test('an article says in the menu in which section it stands', async ({ page }) => {
  await page.goto('/zh-cn/culture/books/library-robot-page/');
  const menu = page.getByRole('navigation', { name: '菜单' });
  await expect(menu.locator('[aria-current]')).toHaveText('文化');
});

test('a site without a menu has its sources, all of them, and the archive', async ({ page }) => {
  test.skip(!canUse('corpus'), 'the real archive is not beside the project');
  await page.goto(`${SITES.corpus.url}/en/`);
  const menu = page.getByRole('navigation', { name: 'Menu' });
  await expect(menu.getByRole('link', { name: 'Archive' })).toBeVisible();
});

test('tags that are the categories once more are not listed a second time', async ({ page }) => {
  test.skip(!canUse('corpus'), 'the real archive is not beside the project');
  await page.goto(`${SITES.corpus.url}/zh-cn/`);
  const titles = page.locator('.widget h2');
  await expect(titles.filter({ hasText: '分类' })).toHaveCount(1);
  await expect(titles.filter({ hasText: '标签' })).toHaveCount(0);
  // Where they differ, both are there.
  await page.goto(`${SITES.fields.url}/en/`);
  await expect(titles.filter({ hasText: 'Categories' })).toHaveCount(1);
  await expect(titles.filter({ hasText: 'Tags' })).toHaveCount(1);
});
