import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discoverLanguages, findLanguage, isLanguageTag } from './language';
import { parseBlock, testSite } from './test-site';

test.each([
  ['zh-CN', 'zh-CN'],
  ['ZH-cn', 'zh-CN'],
  ['pt-BR', 'pt-br'],
  ['zh', null],
  ['', null],
])('findLanguage spells %j as %j', (text, expected) => {
  expect(findLanguage(text, testSite)).toBe(expected);
});

describe('isLanguageTag', () => {
  test.each([
    'en',
    'zh',
    'ja',
    'de',
    'zh-CN',
    'zh-hk',
    'en-US',
    'pt-br',
    'zh-Hant',
    'zh-Hant-HK',
    'es-419',
    'yue-HK',
  ])('takes %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  test.each([
    '',
    'qq',
    'udn',
    'news',
    'tags',
    'blog',
    'new',
    'sun',
    'v1',
    '2',
    'xx',
    'zh_CN',
    'zh-XX',
    'zh-CN-x-y',
    'in_en',
  ])('refuses %j', (text) => {
    expect(isLanguageTag(text)).toBe(false);
  });

  test('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isLanguageTag(text)).toBeTypeOf('boolean');
      }),
    );
  });
});

describe('discoverLanguages', () => {
  test.each([
    [
      'nothing in sections',
      ['news/qq/a.md', 'udn/b.md', 'tags/c.md', 'blog/report.v1.2.md', 'd.md'],
      [],
    ],
    [
      'folders, those of most files first',
      ['en/a.md', 'zh-CN/a.md', 'zh-CN/b.md'],
      ['zh-CN', 'en'],
    ],
    [
      'suffixes',
      ['news/a.zh-CN.md', 'news/a.en.markdown', 'news/index.ja.md'],
      ['en', 'ja', 'zh-CN'],
    ],
    ['the suffix before the folder', ['en/a.zh-TW.md'], ['zh-TW']],
    ['one spelling of each', ['zh-cn/a.md', 'zh-CN/a.md', 'ZH-CN/a.md'], ['ZH-CN']],
    ['a clear code beside sections', ['en/a.md', 'news/b.md'], ['en']],
    ['no section that is called like a language', ['it/a.md', 'tw/a.md', 'news/b.md'], []],
    ['such a language with a suffix', ['it/a.it.md', 'news/b.md'], ['it']],
    ['such a language beside others', ['it/a.md', 'pt-br/b.md'], ['it', 'pt-br']],
    ['no folder below another', ['news/en/a.md'], []],
    ['nothing in nothing', [], []],
  ])('finds %s', (_, paths, expected) => {
    expect(discoverLanguages(paths)).toEqual(expected);
  });

  test.each([
    [3, 4, ['fr', 'en']],
    [4, 3, ['en', 'fr']],
    [1100, 1101, ['en', 'fr']],
    [1101, 1100, ['en', 'fr']],
    [1500, 2000, ['fr', 'en']],
  ])('of %d and %d files, and many are the same, makes an order', (en, fr, expected) => {
    const pathsIn = (code: string, count: number) =>
      Array.from({ length: count }, (_, number) => `${code}/${number}.md`);
    expect(discoverLanguages([...pathsIn('en', en), ...pathsIn('fr', fr)])).toEqual(expected);
  });

  test('finds the same in any order', () => {
    const paths = ['en/a.md', 'zh-CN/a.md', 'zh-cn/b.md', 'fr/c.en.md', 'it/d.md', 'news/e.md'];
    fc.assert(
      fc.property(fc.shuffledSubarray(paths, { minLength: paths.length }), (shuffled) => {
        expect(discoverLanguages(shuffled)).toEqual(['en', 'zh-CN']);
      }),
    );
  });
});

describe('the language of an article', () => {
  test.each([
    ['title: x\nlang: ["en", "zh-CN"]', 'zh-CN/news/a.zh-CN.md', 'en', '/en/news/a/'],
    ['title: x\nlang: EN', 'zh-CN/news/a.md', 'en', '/en/news/a/'],
    ['title: x\nlang: pt_BR', 'a.md', 'pt-br', '/pt-br/a/'],
    ['title: x\nlang: ""', 'zh-CN/a.en.md', 'en', '/en/a/'],
    ['title: x\nlang: []', 'en/a.md', 'en', '/en/a/'],
    ['title: x', 'a.md', 'zh-CN', '/zh-cn/a/'],
    ['title: x', 'news/report.v1.2.md', 'zh-CN', '/zh-cn/news/report.v1.2/'],
  ])('of %j at %s is %s', (yaml, path, language, address) => {
    const { article, problems } = parseBlock(yaml, path);
    expect(article).toMatchObject({ language, address });
    expect(problems).toEqual([]);
  });

  test.each([
    ['fr', 'fr'],
    ['qq', 'en'],
  ])('of lang %s, which the site does not have, is %s, with a warning', (lang, expected) => {
    const { article, problems } = parseBlock(`title: x\nlang: ${lang}`, 'en/a.md');
    expect(article.language).toBe(expected);
    expect(problems).toMatchObject([
      { rule: 'unknown-language', line: 3, found: lang, data: { known: 'zh-CN, en, pt-br' } },
    ]);
  });
});
