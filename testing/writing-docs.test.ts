import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { KNOWN } from '../lib/markdown/shortcodes/known';
import { DATE_FIELDS } from '../lib/settings/schema/content';
import { WIDGETS } from '../lib/settings/site';

const SOURCES = readdirSync('lib/content').filter((file) => /^[^.]+\.ts$/.test(file));
const ASKED = /\b(?:read[A-Z]\w*\(fields, |fields\.get\()'(\w+)'/g;
const TEXTS = SOURCES.map((file) => readFileSync(path.join('lib/content', file), 'utf8'));
const FIELDS = new Set(TEXTS.flatMap((text) => [...text.matchAll(ASKED)].map(([, name]) => name)));
/** What Hugo called it before. */
const FORMER = ['_build'];

describe.each(['docs/writing.md', 'docs/写作.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('names every field, shortcode and widget', () => {
    const dates = Object.values(DATE_FIELDS).flat();
    expect([...FIELDS]).toEqual(expect.arrayContaining(['title', 'thumbnail', 'draft', 'lang']));
    const all = [...FIELDS, ...dates, ...Object.keys(KNOWN), ...WIDGETS, 'categories', 'tags'];
    const missing = all.filter((name) => !new RegExp(`\`[^\`\\n]*\\b${name}\\b`).test(text));
    expect(missing.filter((name) => !FORMER.includes(name ?? ''))).toEqual([]);
  });

  test('shows pictures that are there', () => {
    const pictures = [...text.matchAll(/\((pictures\/[^)]+)\)/g)].map(([, link = '']) => link);
    expect(pictures).toHaveLength(6);
    expect(pictures.filter((link) => !existsSync(path.join('docs', link)))).toEqual([]);
  });
});
