import { expect, test } from 'vitest';
import { parseText, testSite } from '../../content/test-site';
import type { Site } from '../../settings/site';
import { checkArticle } from './check-article';

function tell(field: string, site: Site = testSite): string[] {
  const text = `---\ntitle: T\n${field}\n---\nBody.\n`;
  const { article } = parseText(text, 'zh-CN/a.md', site);
  const problems = checkArticle({ text, article, site, now: 0 });
  return problems.map(({ rule, data }) => [rule, data.key, data.near].filter(Boolean).join(' '));
}

test.each([
  ['tilte: x', 'misspelt-field tilte title'],
  ['Sumary: x', 'misspelt-field Sumary summary'],
  ['"drfat": true', 'misspelt-field drfat draft'],
  ['tag: x', 'misspelt-field tag tags'],
  ['标题: x', 'misspelt-field 标题 title'],
  ['weather: x', 'unknown-field weather'],
  ['image: x', 'unknown-field image'],
  ['cover: x', 'unknown-field cover'],
])('%s', (field, told) => {
  expect(tell(field)).toEqual([told]);
});

test('what the site knows is known', () => {
  const local = { ...testSite.local, params: { Weather: 'x' } };
  const site = { ...testSite, local, taxonomies: ['tag'] };
  expect(tell('weather: x\ntag: y\ntag_weight: 1\nlinktitle: z', site)).toEqual([]);
});
