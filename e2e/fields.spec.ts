import { expect, type Page, test } from 'playwright/test';
import { SITES } from '../testing/sites';

test.use({ baseURL: SITES.fields.url });

const on = (page: Page) => page.goto('/en/news/on/');
const off = (page: Page) => page.goto('/en/news/off/');
const sidebar = (page: Page) => page.getByRole('complementary', { name: 'Sidebar' });

test('title is the headline, the page title and the text of links', async ({ page }) => {
  await on(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything on');
  await expect(page).toHaveTitle('Everything on - Field Times');
  await page.goto('/en/');
  await expect(page.getByRole('main').getByRole('link', { name: 'Everything on' })).toBeVisible();
});

test('date is read and shown in the time zone of the site, and orders lists', async ({ page }) => {
  await on(page);
  const time = page.getByRole('main').locator('time').first();
  await expect(time).toHaveText('March 2, 2026');
  await expect(time).toHaveAttribute('datetime', '2026-03-02T23:30:00.000+08:00');
  await page.goto('/en/news/');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Newest',
    'Everything on',
    'Everything off',
  ]);
  await page.goto('/en/news/page/2/');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Oldest',
    'Undated',
  ]);
});

test('summary stands in lists and in the description', async ({ page }) => {
  await on(page);
  const description = page.locator('meta[name="description"]');
  await expect(description).toHaveAttribute('content', 'The summary of everything.');
  await off(page);
  await expect(description).toHaveAttribute('content', /^First words of the body/);
  await page.goto('/en/news/');
  await expect(page.getByText('The summary of everything.')).toBeVisible();
});

test('categories are linked, listed and counted', async ({ page }) => {
  await on(page);
  await page.getByRole('main').getByRole('link', { name: 'Field Wire' }).click();
  await expect(page).toHaveURL('/en/categories/field-wire/');
  await expect(page.getByRole('main').getByRole('link', { name: 'Everything on' })).toBeVisible();
  await page.goto('/en/categories/');
  await expect(page.getByRole('main').getByText('Field Wire 1 article')).toBeVisible();
});

test('tags are linked under the article', async ({ page }) => {
  await on(page);
  const tags = page.getByRole('navigation', { name: 'Tags' });
  await expect(tags.getByRole('link')).toHaveText(['alpha', 'beta tag']);
  await tags.getByRole('link', { name: 'beta tag' }).click();
  await expect(page).toHaveURL('/en/tags/beta-tag/');
  await off(page);
  await expect(tags).toHaveCount(0);
});

test('lang decides the language, before the folder does', async ({ page }) => {
  await on(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/zh-cn/news/french/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('translations are linked, to and fro', async ({ page }) => {
  await on(page);
  const alternate = page.locator('link[rel="alternate"][hreflang="zh-CN"]');
  await expect(alternate).toHaveAttribute('href', /\/zh-cn\/news\/on\/$/);
  await page.getByRole('main').getByRole('link', { name: '简体中文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('全部打开');
  await page.getByRole('main').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/news/on/');
  await off(page);
  await expect(page.getByRole('main').getByRole('link', { name: '简体中文' })).toHaveCount(0);
});

test('menu puts an article into the menu of every page', async ({ page }) => {
  await off(page);
  const menu = page.getByRole('navigation', { name: 'Menu' });
  await expect(menu.getByRole('link', { name: 'Everything on' })).toBeVisible();
  await expect(menu.getByRole('link', { name: 'Everything off' })).toHaveCount(0);
});

test('thumbnail stands on top of the article and in lists', async ({ page }) => {
  await on(page);
  await expect(page.getByRole('main').locator('img[src="/picture.svg"]').first()).toBeVisible();
  await page.goto('/en/');
  await expect(page.getByRole('main').locator('img[src="/picture.svg"]')).toHaveCount(1);
  await off(page);
  await expect(page.getByRole('article').locator('img')).toHaveCount(0);
});

test('lead stands under the headline and in lists', async ({ page }) => {
  await on(page);
  await expect(page.getByText('The lead of everything.')).toBeVisible();
  await page.goto('/en/');
  await expect(page.getByText('The lead of everything.')).toBeVisible();
});

test('comments show the configured system, loaded on approach', async ({ page }) => {
  await page.route('https://comments.example.org/**', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'document.currentScript.parentElement.append(document.currentScript.dataset.repo)',
    }),
  );
  await on(page);
  const heading = page.getByRole('heading', { name: 'Comments' });
  await heading.scrollIntoViewIfNeeded();
  await expect(page.getByText('fields/talk')).toBeVisible();
  await off(page);
  await expect(heading).toHaveCount(0);
});

test('authorbox shows the author', async ({ page }) => {
  await on(page);
  const box = page.getByRole('complementary', { name: 'About the author' });
  await expect(box.getByRole('heading', { name: 'Ada Field' })).toBeVisible();
  await expect(box.locator('em')).toHaveText('about');
  await expect(box.locator('img')).toHaveAttribute('src', '/picture.svg');
  await off(page);
  await expect(box).toHaveCount(0);
});

test('pager leads to the older and the newer article of the section', async ({ page }) => {
  await on(page);
  const pager = page.getByRole('navigation', { name: 'More from this section' });
  await expect(pager.getByRole('link')).toHaveText([/Everything off$/, /Newest$/]);
  await pager.getByRole('link', { name: 'Newest' }).click();
  await expect(page).toHaveURL('/en/news/newest/');
  await off(page);
  await expect(pager).toHaveCount(0);
});

test('toc lists the headings and leads to them', async ({ page }) => {
  await on(page);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents.getByRole('link')).toHaveText(['Where it began', 'Where it ended']);
  await contents.getByRole('link', { name: 'Where it ended' }).click();
  await expect(page.locator(':target')).toHaveText('Where it ended');
  await off(page);
  await expect(contents).toHaveCount(0);
});

test('mathjax renders formulas on the server; off, dollars are text', async ({ page }) => {
  await on(page);
  await expect(page.locator('math')).toHaveCount(1);
  await off(page);
  await expect(page.locator('math')).toHaveCount(0);
  await expect(page.getByText('$a^2 + b^2$')).toBeVisible();
});

test('sidebar stands left, right or nowhere', async ({ page }) => {
  await on(page);
  expect(await edge(page, sidebar(page))).toBeLessThan(await edge(page, page.getByRole('main')));
  await page.goto('/en/news/newest/');
  expect(await edge(page, sidebar(page))).toBeGreaterThan(await edge(page, page.getByRole('main')));
  await off(page);
  await expect(sidebar(page)).toHaveCount(0);
});

async function edge(page: Page, element: ReturnType<typeof sidebar>): Promise<number> {
  await page.setViewportSize({ width: 1280, height: 800 });
  return (await element.boundingBox())?.x ?? Number.NaN;
}

test('widgets come in the order given, and the site decides where none are given', async ({
  page,
}) => {
  await on(page);
  await expect(sidebar(page).getByRole('heading')).toHaveText(['Tags', 'Search']);
  await page.goto('/en/news/newest/');
  await expect(sidebar(page).getByRole('heading')).toHaveText([
    'Search',
    'Recent',
    'Categories',
    'Tags',
    'Follow us',
    'Languages',
  ]);
});

test('an introduction has notes, coloured code and pictures that open', async ({ page }) => {
  await page.goto('/en/other/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Other words');
  await expect(page.getByRole('note', { name: 'Tip' })).toContainText('has notes');
  const key = page.getByText('"coloured"');
  const plain = await page.locator('pre').evaluate((block) => getComputedStyle(block).color);
  expect(await key.evaluate((piece) => getComputedStyle(piece).color)).not.toBe(plain);
  await page.getByRole('link', { name: 'Open picture: The field from above' }).click();
  const picture = page.getByRole('dialog', { name: /The field from above/ });
  await expect(picture).toBeVisible();
  await picture.getByRole('button', { name: 'Close the picture' }).click();
  await expect(picture).toHaveCount(0);
});
