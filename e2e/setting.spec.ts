import { expect, type Page, test } from 'playwright/test';
import { SITES } from '../testing/sites';

const TABLE = `${SITES.sample.url}/en/news/harbor-daily/tide-plant-year-one/`;

for (const face of ['sans', 'serif']) {
  test(`quotation marks are as wide as Chinese in Chinese pages alone: ${face}`, async ({
    page,
  }) => {
    await page.goto(`${SITES.sample.url}/zh-cn/`);
    const fonts = await page.evaluate(
      (family) =>
        document.fonts.load(`16px "${family}"`, '“').then(
          (faces) => faces.length,
          () => 0,
        ),
      face === 'sans' ? 'CJK marks' : 'CJK serif marks',
    );
    test.skip(fonts === 0, 'this machine has none of the fonts');
    const chinese = await widths(page, face);
    expect(chinese['“']).toBe(1);
    expect(chinese['”']).toBe(1);
    expect(chinese['…']).toBe(1);
    expect(chinese['’']).toBeLessThan(0.6);
    expect(chinese['"']).toBeLessThan(0.6);
    await page.goto(`${SITES.sample.url}/en/`);
    expect((await widths(page, face))['“']).toBeLessThan(0.6);
  });
}

test('a table on a phone keeps its words whole, and scrolls by itself', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(TABLE);
  const { words, shredded, scrolls } = await page.locator('main table').first().evaluate(readTable);
  expect(words).toBeGreaterThan(10);
  expect(shredded).toEqual([]);
  expect(scrolls).toBe(true);
});

for (const [language, address, least, most] of [
  ['Chinese', '/zh-cn/culture/stage/dry-dock-concert/', 34, 40],
  ['English', '/en/news/harbor-daily/tide-plant-year-one/', 60, 70],
] as const) {
  for (const width of [1280, 1680]) {
    test(`a line of ${language} is ${least} to ${most} characters long at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(SITES.sample.url + address);
      const length = await page.locator('.prose').first().evaluate(charactersOfFullLines);
      expect(length).toBeGreaterThanOrEqual(least);
      expect(length).toBeLessThanOrEqual(most);
    });
  }
}

/** The mean of all lines of paragraphs but their last. */
function charactersOfFullLines(prose: HTMLElement | SVGElement): number {
  let characters = 0;
  let lines = 0;
  for (const paragraph of prose.querySelectorAll('p')) {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const counts = new Map<number, number>();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const range = document.createRange();
      for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const line = Math.round(range.getBoundingClientRect().bottom / 8);
        counts.set(line, (counts.get(line) ?? 0) + 1);
      }
    }
    const full = [...counts.values()].slice(0, -1);
    characters += full.reduce((sum, count) => sum + count, 0);
    lines += full.length;
  }
  return characters / lines;
}

/** In ems, of one sign by itself in the font that a text has. */
async function widths(page: Page, face: string): Promise<Record<string, number>> {
  return page.evaluate((chosen) => {
    document.documentElement.dataset.face = chosen;
    const family = getComputedStyle(document.documentElement).fontFamily;
    return Object.fromEntries(
      ['“', '”', '…', '’', '"'].map((sign) => {
        const span = document.createElement('span');
        span.style.cssText = `position:absolute;font-size:100px;text-spacing-trim:space-all`;
        span.style.fontFamily = family;
        span.textContent = sign;
        document.body.append(span);
        return [sign, Math.round(span.getBoundingClientRect().width) / 100];
      }),
    );
  }, face);
}

function readTable(table: HTMLElement | SVGElement) {
  const shredded: string[] = [];
  let words = 0;
  const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\p{L}+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      words += 1;
      if (range.getClientRects().length > 1) shredded.push(word);
    }
  }
  const box = table.parentElement;
  return { words, shredded, scrolls: box !== null && box.scrollWidth > box.clientWidth };
}
