import { expect, test } from 'vitest';
import { parseQuery } from './query';
import { findSnippet } from './snippets';

function spell(body: string, query: string, length: number): string {
  return findSnippet(body, parseQuery(query).wanted, length)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');
}

test('a match is found wherever it stands in a long body', () => {
  const body = `${'甲乙丙丁。\n\n'.repeat(9000)}目标在此`;
  expect(spell(body, '目标', 20)).toMatch(/^….*\[目标\]在此$/);
  expect(spell(body, '不在', 20)).toMatch(/^甲乙丙丁。.*…$/);
});

test('what stands above characters is no part of a text', () => {
  expect(spell('去<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>塔', '东京', 20)).toBe('去[東京]塔');
});
