import { chromium, expect, type Page, test } from 'playwright/test';
import { CHROMIUM_FLAGS } from '../testing/browser';
import { SITES } from '../testing/sites';

const HOME = `${SITES.sample.url}/en/`;

/** Playwright switches the back/forward cache off, unless told not to. */
async function withBrowser(act: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || undefined,
    args: CHROMIUM_FLAGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    await act(await (await browser.newContext()).newPage());
  } finally {
    await browser.close();
  }
}

test('back leads to the page as it was left, not to a new one', async () => {
  await withBrowser(async (page) => {
    await page.goto(HOME);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) localStorage.cameBack = location.pathname;
      });
    });
    await page.goto(`${HOME}news/`);
    const other = await page.context().newPage();
    await other.goto(`${HOME}culture/`);
    await page.evaluate(() => history.back());
    await expect.poll(() => other.evaluate(() => localStorage.cameBack)).toBe('/en/');
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
  // A page that is still on its way when it is first painted has no headline yet.
  await expect(async () => {
    await expect(await moved()).toHaveAttribute('data-moved', /group\(headline\)/, {
      timeout: 2000,
    });
  }).toPass();
  await page.evaluate(() => {
    localStorage.bsComfort = '{"motion":"reduced"}';
  });
  await expect(await moved()).toHaveAttribute('data-moved', '');
});

test('articles and lists are prepared when pointed at, searches and files are not', async ({
  page,
  context,
}) => {
  const session = await context.newCDPSession(page);
  const candidates = new Set<string>();
  const tried = new Set<string>();
  session.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
    for (const { key } of preloadingAttemptSources) candidates.add(key.url);
  });
  // While someone listens, Chromium only says what it would have prepared.
  session.on('Preload.prerenderStatusUpdated', ({ key }) => tried.add(key.url));
  await session.send('Preload.enable');
  await page.goto(HOME);
  const headline = page
    .getByRole('main')
    .getByRole('heading', { level: 2 })
    .getByRole('link')
    .first();
  const url = await headline.evaluate((link: HTMLAnchorElement) => link.href);
  await headline.hover();
  await expect.poll(() => [...tried]).toContain(url);
  expect(candidates).toContain(`${HOME}news/`);
  expect([...candidates].filter((one) => /\?|search|\.\w+$/.test(one))).toEqual([]);
});

test('only pages without a query are prepared ahead', async ({ page }) => {
  await page.goto(HOME);
  const prepared = await page.evaluate(() => {
    const rules = JSON.parse(
      document.querySelector('script[type=speculationrules]')?.textContent ?? '',
    );
    const [{ href_matches: wanted }, { not: unwanted }] = rules.prerender[0].where.and;
    const fits = (patterns: string[], address: string) =>
      patterns.some((pattern) =>
        new URLPattern(pattern, location.href).test(address, location.href),
      );
    return ['/', '/en/news/', '/en/news/?a=b', '/en/search/?q=x', '/en/search/', '/a.pdf'].filter(
      (address) => fits(wanted, address) && !fits(unwanted.href_matches, address),
    );
  });
  expect(prepared).toEqual(['/', '/en/news/']);
});
