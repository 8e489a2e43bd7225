import { expect, test } from 'playwright/test';
import { canUse } from '../testing/needs';
import { SITES } from '../testing/sites';

const LISTS = [
  ...['', 'news/', `search/?q=${encodeURIComponent('潮汐')}`, 'archive/'].map(
    (path) => `${SITES.sample.url}/zh-cn/${path}`,
  ),
  ...(canUse('corpus') ? ['', 'page/2/', 'page/3/'] : []).map(
    (path) => `${SITES.corpus.url}/zh-cn/${path}`,
  ),
];

test('at 320 px no headline ends a line inside a word, nor its last line with one character', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  let seen = 0;
  const findings: string[] = [];
  for (const address of LISTS) {
    await page.goto(address);
    const { headlines, broken } = await page.evaluate(readHeadlines);
    seen += headlines;
    findings.push(...broken.map((finding) => `${address} ${finding}`));
  }
  expect(seen).toBeGreaterThan(5);
  expect(findings).toEqual([]);
});

test('where lines may end is no part of what a headline says', async ({ page, request }) => {
  await page.goto(`${SITES.sample.url}/zh-cn/`);
  const link = page.locator('main h2 a').first();
  expect(await link.locator('wbr').count()).toBeGreaterThan(0);
  const title = (await link.textContent()) ?? '';
  expect(title).not.toMatch(/[\u200b\u2060\ufeff]/);
  const address = (await link.getAttribute('href')) ?? '';
  expect(await (await request.get(SITES.sample.url + address)).text()).toContain(`<title>${title}`);
});

/** The browser's own dictionary judges: each of its words has to stand on one line. */
function readHeadlines() {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const broken: string[] = [];
  const headlines = [
    ...document.querySelectorAll('main :is(h1, h2) a, main h1:has(wbr), aside li:has(> time) > a'),
  ];
  for (const headline of headlines) {
    const text = headline.textContent ?? '';
    const nodes: { node: Node; start: number }[] = [];
    const walker = document.createTreeWalker(headline, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) {
      nodes.push({ node: walker.currentNode, start: length });
      length += walker.currentNode.textContent?.length ?? 0;
    }
    const topOf = (at: number) => {
      const found = nodes.findLast(({ start }) => start <= at);
      if (!found) return 0;
      const range = document.createRange();
      range.setStart(found.node, at - found.start);
      range.setEnd(found.node, at - found.start + 1);
      const { top, bottom } = range.getBoundingClientRect();
      return (top + bottom) / 2;
    };
    // Glyphs of two fonts on one line differ by less than half of its height.
    const half = Number.parseFloat(getComputedStyle(headline).lineHeight) / 2;
    const together = (one: number, other: number) => Math.abs(topOf(one) - topOf(other)) < half;
    for (const { segment, index, isWordLike } of segmenter.segment(text)) {
      const end = index + segment.length - 1;
      if (isWordLike && !together(index, end)) broken.push(`${segment} in ${text}`);
    }
    const letters = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
    const [before = 0, last = 0] = letters.slice(-2);
    if (!together(before, last)) broken.push(`the end of ${text}`);
  }
  return { headlines: headlines.length, broken };
}
