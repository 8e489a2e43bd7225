import { expect, test } from 'playwright/test';
import { SITES } from '../testing/sites';

test.use({ baseURL: SITES.sample.url });

const ARTICLE = '/en/news/night-desk/old-quay-lanterns/';

test('on a wide page notes stand beside their lines, on others behind the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1500, height: 900 });
  await page.goto(ARTICLE);
  const note = page.locator('.footnotes li').first();
  const reference = page.locator('[data-footnote-ref]').first();
  const text = page.locator('.prose > p').first();
  await expect
    .poll(async () => {
      const [beside, line] = [await note.boundingBox(), await reference.boundingBox()];
      return Math.abs((beside?.y ?? 0) - (line?.y ?? 1000));
    })
    .toBeLessThan(12);
  const right = async (of: typeof note) => {
    const box = await of.boundingBox();
    return box ? box.x + box.width : 0;
  };
  expect((await note.boundingBox())?.x).toBeGreaterThan(await right(text));
  const second = await page.locator('.footnotes li').nth(1).boundingBox();
  const first = await note.boundingBox();
  expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0));

  await page.setViewportSize({ width: 1000, height: 900 });
  await expect(note).toHaveCSS('position', 'static');
  expect((await note.boundingBox())?.y).toBeGreaterThan((await text.boundingBox())?.y ?? 0);
});

test('where the contents stand beside the text, its notes stay behind it', async ({ page }) => {
  await page.setViewportSize({ width: 1500, height: 900 });
  await page.goto('/en/columns/type-specimen/');
  await expect(page.locator('.contents')).toBeVisible();
  await expect(page.locator('.footnotes li').first()).toHaveCSS('position', 'static');
});
