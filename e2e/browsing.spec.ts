import { expect, test } from 'playwright/test';
import { SITES } from '../testing/sites';

test.use({ baseURL: SITES.sample.url });

test('the front page has every article once, and older ones are listed behind it', async ({
  page,
}) => {
  await page.goto('/zh-cn/');
  const headlines = () =>
    page
      .getByRole('main')
      .getByRole('heading')
      .getByRole('link')
      .or(page.getByRole('region', { name: '最新文章' }).getByRole('link'));
  const first = await headlines().allInnerTexts();
  expect(first.length).toBeGreaterThan(10);
  expect(first).toEqual([...new Set(first)]);
  await page.getByRole('navigation', { name: '分页' }).getByRole('link', { name: /较早/ }).click();
  await expect(page).toHaveURL('/zh-cn/page/2/');
  const dates = await page
    .getByRole('main')
    .locator('article time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(dates.length).toBeGreaterThan(5);
  expect(dates).toEqual(dates.toSorted().toReversed());
  await page.getByRole('navigation', { name: '分页' }).getByRole('link', { name: /较新/ }).click();
  await expect(page).toHaveURL('/zh-cn/');
});

test('sections at every depth have their own title, text and articles', async ({ page }) => {
  await page.goto('/zh-cn/news/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('新闻');
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /.+/);
  await page.goto('/zh-cn/news/night-desk/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Night-desk');
  await expect(page).toHaveTitle('Night-desk - Broadsheet');
  const links = page.getByRole('main').locator('h2 a');
  expect(await links.count()).toBeGreaterThan(1);
  for (const link of await links.all()) {
    expect(await link.getAttribute('href')).toMatch(/^\/zh-cn\/news\/night-desk\//);
  }
});

test('the index of tags counts, and each tag leads to its articles', async ({ page }) => {
  await page.goto('/en/tags/');
  const items = page.getByRole('main').getByRole('listitem');
  const counts = (await items.allInnerTexts()).map((text) =>
    Number(/(\d+) articles/.exec(text)?.[1]),
  );
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  const most = items.first();
  const name = await most.getByRole('link').innerText();
  await most.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByText(`${counts[0]} articles`)).toBeVisible();
  await expect(page).toHaveTitle(`${name} - Broadsheet`);
});

test('categories are a taxonomy of their own', async ({ page }) => {
  await page.goto('/en/categories/');
  await page.getByRole('main').getByRole('link', { name: 'Harbor Daily' }).click();
  await expect(page).toHaveURL('/en/categories/harbor-daily/');
  await expect(page.getByRole('main').locator('article')).not.toHaveCount(0);
});

test('the taglist shows the most used tags and leads to all of them', async ({ page }) => {
  await page.goto('/zh-cn/');
  const sidebar = page.getByRole('complementary', { name: '侧栏' });
  await sidebar.getByRole('link', { name: '查看全部' }).last().click();
  await expect(page).toHaveURL('/zh-cn/tags/');
});

test('on a narrow screen the sidebar follows the article, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of [
    '/zh-cn/',
    '/zh-cn/news/harbor-daily/tide-plant-year-one/',
    '/zh-tw/culture/table/夜市散步/',
    '/en/tags/',
    '/en/search/?q=tram',
    '/en/nowhere/',
  ]) {
    await page.goto(address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, address).toBe(360);
    const main = await page.getByRole('main').boundingBox();
    const aside = page.getByRole('complementary', { name: /^(?:侧栏|側欄|Sidebar)$/ });
    const sidebar = await aside.boundingBox();
    expect(sidebar?.y, address).toBeGreaterThanOrEqual((main?.y ?? Infinity) + (main?.height ?? 0));
  }
});
