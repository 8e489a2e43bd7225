import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIELDS } from '../lib/content/schema/front-matter';
import { KNOWN } from '../lib/markdown/shortcodes/known';
import { DATE_FIELDS } from '../lib/settings/schema/content';
import { WIDGETS } from '../lib/settings/site';

/** What Hugo called it before. */
const FORMER = ['_build'];

describe.each(['docs/writing.md', 'docs/写作.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('names every field, shortcode and widget', () => {
    const dates = Object.values(DATE_FIELDS).flat();
    const all = [
      ...Object.keys(FIELDS),
      ...dates,
      ...Object.keys(KNOWN),
      ...WIDGETS,
      'categories',
      'tags',
    ];
    const missing = all.filter((name) => !new RegExp(`\`[^\`\\n]*\\b${name}\\b`).test(text));
    expect(missing.filter((name) => !FORMER.includes(name))).toEqual([]);
  });

  test('shows pictures that are there', () => {
    const pictures = [...text.matchAll(/\((pictures\/[^)]+)\)/g)].map(([, link = '']) => link);
    expect(pictures).toHaveLength(6);
    expect(pictures.filter((link) => !existsSync(path.join('docs', link)))).toEqual([]);
  });
});
