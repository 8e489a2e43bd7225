import { expect, test } from 'playwright/test';
import { SITES } from '../testing/sites';

test.use({ baseURL: SITES.sample.url });

test('from the home page to an article, its tag, and on to the next article', async ({ page }) => {
  await page.goto('/zh-cn/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /夜渡重新开船/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('夜渡重新开船');
  await expect(page.getByText('三十八分钟，六块钱，一整条亮着灯的海面。')).toBeVisible();

  await page.getByRole('navigation', { name: '标签' }).getByRole('link', { name: '夜渡' }).click();
  await expect(page).toHaveURL(`/zh-cn/tags/${encodeURIComponent('夜渡')}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('夜渡');
  await page
    .getByRole('main')
    .getByRole('link', { name: /夜渡重新开船/ })
    .click();

  const pager = page.getByRole('navigation', { name: '本栏目更多文章' });
  const older = pager.getByRole('link', { name: /上一篇/ });
  const title = (await older.innerText()).split('\n').at(-1) ?? '';
  await older.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page
    .getByRole('navigation', { name: '本栏目更多文章' })
    .getByRole('link', { name: /下一篇/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('夜渡重新开船');
});

test('a picture beside an article is served with its type, its validator and its ranges', async ({
  page,
  request,
}) => {
  await page.goto('/zh-cn/culture/books/library-robot-page/');
  const picture = page.getByRole('main').locator('.prose img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  const url = await picture.evaluate((image: HTMLImageElement) => image.src);
  const whole = await request.get(url);
  expect(whole.headers()['content-type']).toBe('image/webp');
  const part = await request.get(url, { headers: { range: 'bytes=0-9' } });
  expect(part.status()).toBe(206);
  expect(await part.body()).toEqual((await whole.body()).subarray(0, 10));
  const again = await request.get(url, {
    headers: { 'if-none-match': whole.headers().etag ?? '' },
  });
  expect(again.status()).toBe(304);
});

test('a page in the middle of an English article has headings, notes and links that jump', async ({
  page,
}) => {
  await page.goto('/zh-cn/news/science-wire/whaleback-dome-reopens/');
  const reference = page.locator('sup a').first();
  await reference.click();
  await expect(page.locator(':target')).toBeVisible();
  await page.locator('a[data-footnote-backref]').first().click();
  await expect(page.locator(':target')).toBeVisible();
});

test('the contents tell of one place, where a reader is', async ({ page }) => {
  await page.goto('/zh-cn/news/harbor-daily/tide-plant-year-one/');
  const contents = page.getByRole('navigation', { name: '目录' });
  const marked = () =>
    contents
      .getByRole('link')
      .evaluateAll((links) =>
        links.flatMap((link) => (link.matches(':target-current') ? link.textContent : [])),
      );
  await page.getByRole('heading', { name: '一天四顿' }).evaluate((part) => part.scrollIntoView());
  await expect.poll(marked).toEqual(['一天四顿']);
});

test('drafts, articles of the future and expired ones are nowhere', async ({ page, request }) => {
  for (const address of [
    '/zh-cn/news/harbor-daily/breakwater-plan/',
    '/zh-tw/news/science-wire/comet-returns-2099/',
  ]) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
  expect((await page.goto('/en/news/night-desk/quay-closure/'))?.status()).toBe(410);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no longer/i);
  await page.goto('/en/news/night-desk/');
  await expect(page.getByRole('main').locator('a[href*="quay-closure"]')).toHaveCount(0);
});

test('the console stays free of errors', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  for (const address of ['/en/', '/en/columns/letters/', '/en/tags/', '/en/search/?q=tram']) {
    await page.goto(address, { waitUntil: 'networkidle' });
  }
  expect(errors).toEqual([]);
});
