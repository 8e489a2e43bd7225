import { expect, type Page, test } from 'playwright/test';
import { SITES } from '../testing/sites';

/** Of a site in Shanghai: its article of 9 September 2026, 09:09:09, and the last minute of that day. */
const SITE = SITES.fields.url;
const ARTICLE = `${SITE}/en/news/newest/`;
const DAY = 'September 9, 2026';
const CLOCK = 'Today 09:09';
const LATE = '2026-09-09T15:59:00Z';
const OVER = '2026-09-09T16:00:00Z';

// It is the site's day that counts, not the reader's.
test.use({ timezoneId: 'America/New_York' });

async function openAt(now: string, page: Page, address: string): Promise<void> {
  await page.clock.setFixedTime(now);
  await page.goto(address);
}

for (const [place, address] of [
  ['the front page', `${SITE}/en/`],
  ['a list', `${SITE}/en/news/`],
  ['its own page', ARTICLE],
] as const) {
  test(`on ${place} an article of today tells when it appeared`, async ({ page }) => {
    await openAt(LATE, page, address);
    const time = page.getByRole('main').getByText(CLOCK, { exact: true });
    await expect(time).toHaveAttribute('title', DAY);
    await expect(page.getByRole('main').getByText(DAY, { exact: true })).toHaveCount(0);
  });
}

test('beside another article it does, too, and in the language of the page', async ({ page }) => {
  await openAt(LATE, page, `${SITE}/en/news/oldest/`);
  await expect(page.getByRole('complementary').getByText(CLOCK, { exact: true })).toBeVisible();
  await openAt('2026-04-01T12:00:00Z', page, `${SITE}/zh-cn/news/convertible/`);
  await expect(page.getByRole('main').getByText('今天 08:00', { exact: true })).toBeVisible();
});

test('once its day is over, it tells the day', async ({ page }) => {
  await openAt(LATE, page, ARTICLE);
  const main = page.getByRole('main');
  await expect(main.getByText(CLOCK, { exact: true })).toBeVisible();
  await page.clock.setFixedTime(OVER);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(main.getByText(DAY, { exact: true })).toBeVisible();
  await expect(main.getByText(CLOCK, { exact: true })).toHaveCount(0);
  await page.reload();
  await expect(main.getByText(DAY, { exact: true })).toBeVisible();
});

test('an article of a day tells the day', async ({ page }) => {
  await openAt('2026-01-01T08:00:00Z', page, `${SITE}/en/news/oldest/`);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('main').getByText('January 1, 2026', { exact: true })).toBeVisible();
});

test('what is sent, and read without JavaScript, tells the day whenever it is', async ({
  request,
}) => {
  const html = await (await request.get(ARTICLE)).text();
  expect(html).toContain(`>${DAY}</time>`);
  expect(html).not.toContain('Today');
});

test('nothing moves that would be seen to', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
      document.documentElement.dataset.shift = String(sum);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of [`${SITE}/en/`, `${SITE}/en/news/`, ARTICLE]) {
    await openAt(LATE, page, address);
    await expect(page.getByRole('main').getByText(CLOCK, { exact: true })).toBeVisible();
    // What has moved is told with the next frames.
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const tell = () => resolve(Number(document.documentElement.dataset.shift ?? 0));
          requestAnimationFrame(() => requestAnimationFrame(tell));
        }),
    );
    expect(shift).toBeLessThan(0.02);
  }
});
