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

/** What axe has against a page as it stands, one line a rule; WCAG 2.2's size of targets as well. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Evaluated, not put into the page: some pages let no script in.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    window.axe.run({ rules: { 'target-size': { enabled: true } } }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
