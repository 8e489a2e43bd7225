import fc from 'fast-check';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { matchExpression, parseQuery } from './query';

test.each([
  ['人工智能', '("人工 工智 智能")'],
  ['臺灣', '("台湾")'],
  ['中', '("中" *)'],
  ['Tram', '("tram" *)'],
  ['AI 芯片', '("ai" * AND "芯片")'],
  ['AI芯片', '("ai" * AND "芯片")'],
  ['"AI芯片"', '("ai 芯片")'],
  ['“night ferry”', '("night ferry" *)'],
  ['「夜渡 重新」', '("夜渡 渡 重新")'],
  ['夜渡 -灯', '("夜渡") NOT "灯" *'],
  ['夜渡 -"old quay"', '("夜渡") NOT "old quay" *'],
  ['-灯', null],
  ['"""', null],
  ['* AND ( NEAR', '("and" * AND "near" *)'],
  ['', null],
])('%s is asked as %s', (text, expression) => {
  expect(matchExpression(parseQuery(text))).toBe(expression);
});

test('whatever is typed is a query that the index understands', () => {
  const database = new Database(':memory:');
  database.exec('create virtual table search using fts5 (title, body)');
  const search = database.prepare('select rowid from search where search match ?');
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
      const expression = matchExpression(parseQuery(text));
      if (expression !== null) expect(search.all(expression)).toEqual([]);
    }),
  );
});
