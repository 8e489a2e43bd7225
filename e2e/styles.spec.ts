import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { SITES } from '../testing/sites';
import { KINDS_OF_PAGES } from './kinds-of-pages';

const FOLDER = path.resolve(import.meta.dirname, '../app/style');
/** What holds only where colours are forced, or on paper. */
const ELSEWHERE = /@media[^{]*(?:forced-colors|print)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
/** A class that is all of a selector. */
const ALONE = /(?<=^|[};,{])\s*\.(-?[a-z][\w-]*)\s*(?=[,{])/gi;

const written = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => readFileSync(path.join(FOLDER, name), 'utf8').replace(/\/\*.*?\*\//gs, ''));
const styled = classesIn(written);

function classesIn(sheets: string[]): Set<string> {
  const rules = sheets.map((sheet) => sheet.replace(ELSEWHERE, '')).join('\n');
  return new Set(Array.from(rules.matchAll(ALONE), ([, name = '']) => name));
}

for (const [kind, addresses] of Object.entries(KINDS_OF_PAGES)) {
  test(`${kind}: its sheet has a rule for whatever has one elsewhere`, async ({ request }) => {
    for (const address of addresses.filter((one) => !one.endsWith('/lite/'))) {
      const { url } = SITES.sample;
      const html = await (await request.get(url + address)).text();
      const sheets = Array.from(
        html.matchAll(/rel="stylesheet" href="([^"]+)"/g),
        ([, href]) => href,
      );
      expect(sheets.length, address).toBeGreaterThan(0);
      const texts = await Promise.all(
        sheets.map(async (href = '') => (await request.get(new URL(href, url).href)).text()),
      );
      const has = classesIn(texts);
      const used = Array.from(html.matchAll(/\sclass="([^"]+)"/g), ([, names = '']) =>
        names.split(' '),
      );
      const bare = [...new Set(used.flat())].filter((name) => styled.has(name) && !has.has(name));
      expect(bare, address).toEqual([]);
    }
  });
}
