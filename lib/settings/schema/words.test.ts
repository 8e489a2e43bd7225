import { expect, test } from 'vitest';
import { TABLES } from '../../words/words';
import { buildSite } from '../build-site';
import { parseSettings } from '../read-settings';
import { SettingsError } from '../settings-error';

const parse = (words: string) =>
  buildSite(parseSettings(`languages:\n  en:\n    words: ${words}\n`, 'site.yaml'), []).languages[0]
    ?.words;

test('a site says what it wants said otherwise', () => {
  expect(parse('{}')).toEqual({});
  expect(parse('{ newest: Just in, page: "Sheet {page}" }')).toEqual({
    newest: 'Just in',
    page: 'Sheet {page}',
  });
});

test('what is counted is one text for every number, or one for each form', () => {
  expect(parse('{ articles: "{count} pieces" }')).toEqual({
    articles: { other: '{count} pieces' },
  });
  expect(parse('{ articles: { one: One piece, other: "{count} pieces" } }')).toEqual({
    articles: { one: 'One piece', other: '{count} pieces' },
  });
});

test.each([
  [
    '{ newst: A }',
    '3:21: languages.en.words.newst: found "A"; is no word of the interface; did you mean "newest"?',
  ],
  ['{ newest: 5 }', '3:22: languages.en.words.newest: found 5; expected a text'],
  ['{ newest: { other: A } }', 'languages.en.words.newest: found {"other":"A"}; expected a text'],
  [
    '{ page: "{page} of {all}" }',
    '3:20: languages.en.words.page: found "{page} of {all}"; has a place that is not filled; expected {page}, {pages}',
  ],
  ['{ newest: "{date}" }', 'has a place that is not filled; expected none'],
  [
    '{ articles: { one: A } }',
    '3:24: languages.en.words.articles.other: found nothing; expected a text',
  ],
  ['{ articles: { other: A, lots: B } }', 'languages.en.words.articles.lots: found "B"; expected'],
  ['{ articles: [A] }', 'languages.en.words.articles: found ["A"]; expected a text, or a text for'],
  ['{ articles: "{number}" }', '3:24: languages.en.words.articles.other: found'],
  ['newest', '3:12: languages.en.words: found "newest"'],
])('%s is refused with its place', (words, message) => {
  expect(() => parse(words)).toThrow(SettingsError);
  expect(() => parse(words)).toThrow(message);
});

test.each(Object.entries(TABLES))(
  'the table %s would do as the words of a site',
  (_name, table) => {
    expect(parse(JSON.stringify(table))).toEqual(table);
  },
);
