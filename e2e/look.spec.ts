import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { findBrowser } from '../testing/browser';
import { SITES } from '../testing/sites';

/**
 * How pages look, against pictures that somebody has looked at. Fonts and browsers differ from machine
 * to machine: elsewhere than where these were taken nothing is compared, which is said aloud.
 */
const MARK = path.resolve(import.meta.dirname, 'look/taken-with.txt');
const here = thisMachine();

test.use({ baseURL: SITES.sample.url, viewport: { width: 1000, height: 800 } });

test.beforeAll(() => {
  if (test.info().config.updateSnapshots === 'all') writeFileSync(MARK, `${here}\n`);
});

for (const [name, address] of [
  ['front', '/zh-cn/'],
  ['article-zh', '/zh-cn/news/harbor-daily/tide-plant-year-one/'],
  ['article-en', '/en/news/harbor-daily/tide-plant-year-one/'],
] as const) {
  test(`${name} looks as it did`, async ({ page }) => {
    const isKnown = readFileSync(MARK, 'utf8').trim() === here;
    if (!isKnown) console.warn('SKIPPED, other fonts or another browser: looks are not compared');
    test.skip(!isKnown);
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.02 });
  });
}

/** The browser, and a hash of the names of all fonts. */
function thisMachine(): string {
  const browser = said(findBrowser(), '--version').split('.')[0];
  const fonts = said('fc-list', ':', 'family', 'style').split('\n').toSorted().join('\n');
  return `${browser} ${createHash('sha256').update(fonts).digest('hex').slice(0, 16)}`;
}

function said(program: string, ...words: string[]): string {
  return spawnSync(program, words, { encoding: 'utf8' }).stdout ?? '';
}
