import { expect, test } from 'playwright/test';
import { SITES } from '../testing/sites';

test.use({ baseURL: SITES.fields.url });

const BORROWED = '/en/other/borrowed/';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('an article says how long it takes, how old it is, whence it comes', async ({ page }) => {
      await page.goto(BORROWED);
      const article = page.getByRole('article');
      await expect(article.getByText('2 min read')).toBeVisible();
      await expect(article.getByText(/Published on March 4, 2001\. Some of it/)).toBeVisible();
      await expect(article.getByRole('link', { name: 'origin.example.org' })).toHaveAttribute(
        'href',
        'https://origin.example.org/words',
      );
      await expect(article.getByText('All rights reserved')).toBeVisible();
      await expect(article.getByRole('link', { name: 'CC BY 4.0' })).toHaveCount(0);
    });

    test('a source that the text links last stands in the head, too, and nowhere else', async ({
      page,
    }) => {
      await page.goto('/en/other/linked/');
      const article = page.getByRole('article');
      await expect(article.locator('a[href="https://origin.example.org/words"]')).toHaveCount(2);
      await expect(article.getByRole('link', { name: 'CC BY 4.0' })).toBeVisible();
      await expect(article.getByText('Some of it may be out of date')).toHaveCount(0);
    });

    test('a reference is there to be quoted', async ({ page }) => {
      await page.goto(BORROWED);
      await page.getByText('Cite this article').click();
      await expect(
        page.getByText('B. Rower (March 4, 2001). Borrowed words. Field Times.'),
      ).toBeVisible();
      await page.goto('/zh-cn/news/convertible/');
      await page.getByText('引用本文').click();
      await expect(
        page.getByText(/软件与头发\[EB\/OL\]\. Field Times, 2026\(2026-04-01\)\./),
      ).toBeVisible();
    });
  });
}

test('an address can be copied and shared', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        document.title = `${data.title} ${data.url}`;
      },
    });
  });
  await page.goto(`${BORROWED}?from=letter#end`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(SITES.fields.url + BORROWED);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page).toHaveTitle(`Borrowed words ${SITES.fields.url}${BORROWED}`);
});

test('what is copied of a text goes with its source; a few words go alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(BORROWED);
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  const copy = async (characters: number) => {
    await page.evaluate((length) => {
      const text = document.querySelector('.prose p')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, length);
    }, characters);
    await page.keyboard.press('ControlOrMeta+c');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copy(11)).toBe('These words');
  expect(await copy(200)).toMatch(
    new RegExp(`written elsewhere\\.[^]*\n\nBorrowed words\n${SITES.fields.url}${BORROWED}$`),
  );
});

test.describe('without JavaScript, of buttons', () => {
  test.use({ javaScriptEnabled: false });

  test('there are none', async ({ page }) => {
    await page.goto(BORROWED);
    await expect(page.getByRole('article').getByRole('button')).toHaveCount(0);
  });
});

test('on paper stands the text alone, with its address and those of its links', async ({
  page,
}) => {
  await page.goto('/en/other/linked/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('https://fields.example.org/en/other/linked/').first()).toBeVisible();
  for (const hidden of ['Copy link', 'Cite this article', 'Related articles']) {
    await expect(page.getByText(hidden)).not.toBeVisible();
  }
  await expect(page.getByRole('complementary')).toHaveCount(0);
  const printedAfter = (name: string) =>
    page
      .locator('.prose')
      .getByRole('link', { name })
      .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(await printedAfter('origin')).toContain('https://origin.example.org/words');
  // Nothing is said twice.
  expect(await printedAfter('https://bare.example.org/words')).toBe('none');
});
