import { expect, test } from 'vitest';
import { createTagBound } from './tag-depth';

test('elements are nested two hundred deep, and their ends go with them', () => {
  const bound = createTagBound();
  const text = `${'<div>'.repeat(250)}a${'</div>'.repeat(250)}<div>`;
  const bounded = bound(text);
  expect(bounded.match(/<div>/g)).toHaveLength(201);
  expect(bounded.match(/&#60;div>/g)).toHaveLength(50);
  expect(bounded.match(/<\/div>/g)).toHaveLength(200);
  expect(bounded.match(/&#60;\/div>/g)).toHaveLength(50);
  expect(bounded.endsWith('<div>')).toBe(true);
});

test('what nests nothing is left alone, from one text to the next', () => {
  const bound = createTagBound();
  const texts = ['<br>', '<li>a', '<p>', '`<div>` ', '<https://a.cn> ', '<b>c</b>', 'a < b '];
  for (const text of texts) expect(bound(text.repeat(300))).toBe(text.repeat(300));
});
