import { expect, test } from 'playwright/test';
import { SITES } from '../testing/sites';
import { KINDS_OF_PAGES, unfold } from './kinds-of-pages';

const WIDE = `${SITES.hostile.url}/en/news/wide/`;

const ADDRESSES = [
  ...[...KINDS_OF_PAGES.en, ...KINDS_OF_PAGES['zh-CN']].map((path) => SITES.sample.url + path),
  ...['', 'page/2/', 'tags/', 'search/?q=wide', 'news/wide/', 'news/wide/lite/'].map(
    (path) => `${SITES.hostile.url}/en/${path}`,
  ),
  ...['news/on/', 'other/', 'other/borrowed/', 'page/2/'].map(
    (path) => `${SITES.fields.url}/en/${path}`,
  ),
];

for (const [what, width, size] of [
  ['320 px', 320, '1'],
  ['320 px and the largest text', 320, '1.6'],
  ['a zoom of 200 %', 640, '1'],
  ['a zoom of 200 % and the largest text', 640, '1.6'],
] as const) {
  test(`at ${what}, no page scrolls sideways and nothing is cut`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 450 });
    await page.addInitScript((kept) => {
      localStorage.bsComfort = kept;
    }, `{"--text-size":"${size}","--line-width":"1.5","--leading":"1.4"}`);
    const findings: string[] = [];
    for (const address of ADDRESSES) {
      await page.goto(address);
      await unfold(page);
      findings.push(...(await page.evaluate(listCut)).map((finding) => `${address} ${finding}`));
    }
    expect(findings).toEqual([]);
  });
}

test('what is wider than a page scrolls by itself', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 450 });
  await page.goto(WIDE);
  for (const wide of [
    page.getByText('A line with'),
    page
      .getByRole('list')
      .filter({ has: page.locator('math') })
      .first(),
    page.getByRole('region', { name: /Column/ }),
    page.getByText('const wide').locator('xpath=ancestor::pre'),
  ]) {
    const moved = await wide.evaluate((part) => {
      part.scrollLeft = 50;
      return part.scrollLeft;
    });
    expect(moved).toBe(50);
  }
});

/** Runs in the page: what stands out of it, and what hides a part of its width. */
function listCut(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const findings = scrollWidth > clientWidth ? [`scrolls: ${scrollWidth} > ${clientWidth}`] : [];
  const clips = (element: Element) =>
    ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX);
  for (const element of document.body.querySelectorAll('*')) {
    const { left, right, width } = element.getBoundingClientRect();
    // One pixel is what is there for those who listen.
    if (width <= 1 || element.closest('math *')) continue;
    const name = `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`;
    if (getComputedStyle(element).overflowX === 'hidden' && element.scrollWidth > width + 1)
      findings.push(`cuts: ${name}`);
    let parent = element.parentElement;
    while (parent && !clips(parent)) parent = parent.parentElement;
    if (!parent && (left < -1 || right > clientWidth + 1)) findings.push(`stands out: ${name}`);
  }
  return findings;
}
