import fc from 'fast-check';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { expressionOf } from '../store/sqlite/full-text';
import { anyOf, matchOf, parseQuery } from './query';

test.each([
  ['人工智能', '("人工 工智 智能")'],
  ['臺灣', '("台湾")'],
  ['中', '("中")'],
  ['Tram', '("tram" *)'],
  ['AI 芯片', '("ai" * AND "芯片")'],
  ['AI芯片', '("ai" * AND "芯片")'],
  ['"AI芯片"', '("ai 芯 芯片")'],
  ['“night ferry”', '("night ferry" *)'],
  ['「夜渡 重新」', '("夜渡 渡 重新")'],
  ['„night ferry“', '("night ferry" *)'],
  ['„night ferry”', '("night ferry" *)'],
  ['”night ferry”', '("night ferry" *)'],
  ['« night ferry »', '("night ferry" *)'],
  ['»night ferry«', '("night ferry" *)'],
  ['『夜渡 重新』', '("夜渡 渡 重新")'],
  ['-«night ferry» tram', '("tram" *) NOT "night ferry" *'],
  ['«night ferry', '("night" * AND "ferry" *)'],
  ['夜渡 -灯', '("夜渡") NOT "灯"'],
  ['夜渡 -"old quay"', '("夜渡") NOT "old quay" *'],
  ['「夜渡 重」', '("夜渡 渡 重" *)'],
  ['夜渡 －灯 −船 ‑港', '("夜渡") NOT "灯" NOT "船" NOT "港"'],
  ['R&D投入 T恤衫 U.S.', '("r ＆ d" * AND "投入" AND "t 恤 恤衫" AND "u ． s" *)'],
  ['‘night ferry’', '("night ferry" *)'],
  ["'don't stop'", '("don t stop" *)'],
  ["the '90s and the '80s", '("the" * AND "90s" * AND "and" * AND "the" * AND "80s")'],
  ['‹night ferry› ｢夜渡 重新｣', '("night ferry" * AND "夜渡 渡 重新")'],
  ['《夜渡 重新》', '("夜渡 渡 重新")'],
  ['C++', '("c ＋＋" *)'],
  ['C# -F#', '("c ＃" *) NOT "f ＃" *'],
  ['.NET Node.js', '("． net" * AND "node ． js" *)'],
  ['AT&T R&D', '("at ＆ t" * AND "r ＆ d" *)'],
  ['UTF-8, 3.14', '("utf 8" * AND "3 14" *)'],
  ['1,000 a,b', '("1 000" * AND "a" * AND "b" *)'],
  ['A股 5G网络', '("a 股" AND "5g" * AND "网络")'],
  ['2026年 第3届', '("2026 年" AND "第 3 届")'],
  ['列奥纳多·达·芬奇', '("列奥 奥纳 纳多 多 达 芬奇")'],
  ['人工智能，芯片', '("人工 工智 智能" AND "芯片")'],
  ['བོད་ཡིག', '("བོད ཡིག" *)'],
  ['ข้าว', '("ข้า าว")'],
  ['-灯', null],
  ['"""', null],
  ['* AND ( NEAR', '("and" * AND "near" *)'],
  ['', null],
])('%s is asked as %s', (text, expression) => {
  const match = matchOf(parseQuery(text));
  expect(match && expressionOf(match)).toBe(expression && `{body title} : (${expression})`);
});

test('a query has a limit of words, and of those that are found by their beginnings', () => {
  const many = parseQuery('ab '.repeat(100));
  expect(many.wanted).toHaveLength(16);
  expect(matchOf(many)?.wanted.filter(({ isOpen }) => isOpen)).toHaveLength(4);
  expect(matchOf(many, 'whole')?.wanted.some(({ isOpen }) => isOpen)).toBe(false);
  const phrases = [['中'], ['a', '中']].map((tokens) => ({ tokens, isOpen: false }));
  expect(matchOf(parseQuery('中 "a 中"'), 'whole')?.wanted).toEqual(phrases);
});

test('any of several words is asked for titles', () => {
  const wanted = [['夜渡'], ['tram']].map((tokens) => ({ tokens, isOpen: false }));
  expect(anyOf(parseQuery('夜渡 tram -灯'))).toMatchObject({ wanted, of: 'any', unwanted: [] });
  expect(anyOf(parseQuery('-灯'))).toBe(null);
});

test('whatever is typed is a query that the index understands', () => {
  const database = new Database(':memory:');
  database.exec('create virtual table search using fts5 (title, body)');
  const search = database.prepare('select rowid from search where search match ?');
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
      const match = matchOf(parseQuery(text));
      if (match !== null) expect(search.all(expressionOf(match))).toEqual([]);
    }),
  );
});
