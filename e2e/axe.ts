import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run(options?: RunOptions): Promise<AxeResults> };
  }
}

/** With WCAG 2.2's size of targets. */
const ALL: RunOptions = { rules: { 'target-size': { enabled: true } } };

/** What alone may differ between two themes. */
const OF_COLOURS: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** What axe has against a page as it stands, one line a rule. */
export function axeFindings(page: Page): Promise<string[]> {
  return findWith(page, ALL);
}

/** The same, of colours alone. */
export function colourFindings(page: Page): Promise<string[]> {
  return findWith(page, OF_COLOURS);
}

async function findWith(page: Page, options: RunOptions): Promise<string[]> {
  // Evaluated, not put into the page: some pages let no script in.
  await page.evaluate(axe);
  const { violations } = await page.evaluate((given) => window.axe.run(given), options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
