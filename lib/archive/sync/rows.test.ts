import { expect, test } from 'vitest';
import { parseArticle } from '../../content/parse';
import { testSite } from '../../content/test-site';
import { parseFields } from '../store/article-fields';
import { rowsOf } from './rows';

function rowOf(fields: string, body: string) {
  const text = `---\ntitle: T\ndate: 2024-01-01\n${fields}\n---\n\n${body}\n`;
  const site = { ...testSite, markdown: { ...testSite.markdown, typographer: true } };
  const { article } = parseArticle({ path: 'news/a.md', text }, site);
  const { excerpt, fields: json } = rowsOf(article, site, Date.UTC(2026, 0)).article;
  return { excerpt, ...parseFields(json) };
}

test.each([
  ['**要点**：见[原文](https://example.com/o)与 `a_b`', '要点：见原文与 a_b'],
  ['*It\'s* my_long_name, "so" `"x"`', 'It’s my_long_name, “so” "x"'],
  ['5 * 3 < 20 & snake_case', '5 * 3 < 20 & snake_case'],
  ['<b>Bold</b> ![a](b) words', 'Bold words'],
])('a summary is markdown, and shown as text: %s', (written, shown) => {
  const { excerpt, isSummary } = rowOf(`summary: '${written.replaceAll("'", "''")}'`, 'Words.');
  expect([excerpt, isSummary]).toEqual([shown, true]);
});

test('a lead is markdown, and shown as text', () => {
  expect(rowOf('lead: "**So** it [was](/a/), \'once\'"', 'Words.').lead).toBe("So it was, 'once'");
});

test('an excerpt quotes code as it is', () => {
  expect(rowOf('', 'A `{{</* figure src="a" */>}}` "b"').excerpt).toBe(
    'A {{< figure src="a" >}} “b”',
  );
});
