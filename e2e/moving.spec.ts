import { chromium, expect, type Page, test } from 'playwright/test';
import { SITES } from './sites';

const HOME = `${SITES.sample.url}/en/`;

/** Playwright switches the back/forward cache off, unless told not to. */
async function withBrowser(act: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || undefined,
    args: ['--no-sandbox', '--disable-gpu'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    await act(await browser.newPage());
  } finally {
    await browser.close();
  }
}

test('back leads to the page as it was left, not to a new one', async () => {
  await withBrowser(async (page) => {
    await page.goto(HOME);
    await page.evaluate(() => {
      document.title = 'as it was left';
    });
    await page.goto(`${HOME}news/`);
    await page.goBack();
    await expect.poll(() => page.title()).toBe('as it was left');
  });
});

test('a headline moves from its card to its article, unless motion is unwelcome', async ({
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      viewTransition?.ready.then(() => {
        const names = document
          .getAnimations()
          .map(({ effect }) => (effect instanceof KeyframeEffect && effect.pseudoElement) || '');
        document.documentElement.dataset.moved = names.join(' ');
      });
    });
  });
  const moved = async () => {
    await page.goto(HOME);
    await page
      .getByRole('main')
      .getByRole('heading', { level: 2 })
      .getByRole('link')
      .first()
      .click();
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
    return page.locator('html');
  };
  await expect(await moved()).toHaveAttribute('data-moved', /group\(headline\)/);
  await page.evaluate(() => {
    localStorage.bsComfort = '{"motion":"reduced"}';
  });
  await expect(await moved()).toHaveAttribute('data-moved', '');
});

test('pages are prepared when pointed at, searches and files are not', async ({
  page,
  context,
}) => {
  const session = await context.newCDPSession(page);
  await page.goto(HOME);
  const prepared: string[] = [];
  session.on('Preload.prerenderStatusUpdated', ({ key }) => prepared.push(key.url));
  await session.send('Preload.enable');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).hover();
  await page.waitForTimeout(600);
  const headline = page
    .getByRole('main')
    .getByRole('heading', { level: 2 })
    .getByRole('link')
    .first();
  await headline.hover();
  const url = await headline.evaluate((link: HTMLAnchorElement) => link.href);
  await expect.poll(() => prepared).toContain(url);
  expect(prepared.filter((one) => one.includes('/search/'))).toEqual([]);
});
