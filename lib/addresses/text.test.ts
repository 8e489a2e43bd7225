import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleAddress } from '../content/permalinks';
import { parseSourcePath } from '../content/source-path';
import { testSite } from '../content/test-site';
import {
  aliasBase,
  decodeAddress,
  encodeAddress,
  parseAddress,
  pathify,
  pathifyInPath,
  readAddress,
  toAddress,
} from './text';

test('a name within a path keeps a hyphen for a space at its ends', () => {
  expect(pathifyInPath('½ semi;colon ½')).toBe('-semicolon-');
  expect(pathifyInPath('a - b')).toBe('a-b');
});

describe('pathify', () => {
  // As Hugo 0.111.3 spells them, except for the last block.
  test.each([
    ['20250207A094DS00', '20250207a094ds00'],
    ['report.v1.2', 'report.v1.2'],
    ['İstanbul ΣΑΣ', 'istanbul-σασ'],
    ['½ semi;colon ½', 'semicolon'],
    ['a,b.c', 'ab.c'],
    ['Some File (1)!', 'some-file-1'],
    ['a - b  c--d', 'a-b-c--d'],
    ['-x-', '-x-'],
    [' trim ', 'trim'],
    ['hello\u3000world', 'hello-world'],
    ['in_en', 'in_en'],
    ['C++', 'c++'],
    ['C#', 'c#'],
    ['C#+x~y@z%41_q', 'c#+x~y@z%41_q'],
    ['50% off', '50-off'],
    ['A, B', 'a-b'],
    ['R&D', 'rd'],
    ['a:b', 'ab'],
    ['what?', 'what'],
    ['Ünïcode', 'ünïcode'],
    ['中文 标签', '中文-标签'],
    ['中文，标题：好！“引号”', '中文标题好引号'],
    ['a/b', 'a/b'],

    ['e\u0301', '\u00e9'],
    ['a\u0000\u0007\\b', 'ab'],
    ['？', 'ff1f'],
    ['..', '2e-2e'],
    [' ', '20'],
    ['', ''],
  ])('%j is %j', (name, expected) => {
    expect(pathify(name)).toBe(expected);
    expect(pathify(name)).toBe(expected);
  });

  test('spells what it has spelled the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(pathify(pathify(name))).toBe(pathify(name));
      }),
    );
  });

  test('leaves something of every name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        expect(pathify(name)).toMatch(/^[^\s/]/u);
      }),
    );
  });
});

describe('articleAddress', () => {
  const alone = { ...testSite, languageInAddress: false };
  test.each([
    ['zh-CN/news/qq/X.zh-CN.md', '', '/zh-cn/news/qq/x/'],
    ['zh-CN/top.md', '', '/zh-cn/top/'],
    ['top.md', '', '/zh-cn/top/'],
    ['pt-BR/a.md', '', '/pt-br/a/'],
    ['news/a.en.md', '', '/en/news/a/'],
    [
      'en/news/tradingview/tagreuters.com,2026newsml_X.en.md',
      '',
      '/en/news/tradingview/tagreuters.com2026newsml_x/',
    ],
    ['en/My News/Big Story/index.en.md', '', '/en/my-news/big-story/'],
    ['en/My News/Big Story/index.md', 'Small', '/en/my-news/small/'],
    ['en/index.md', '', '/en/'],
    ['en/_index.md', '', '/en/'],
    ['en/News/_index.md', 'ignored', '/en/news/'],
    ['en/news/a.md', 'My Slug, Ok/Deep', '/en/news/my-slug-ok/deep/'],
    ['en/news/a.md', '中文 Slug？', '/en/news/中文-slug/'],
    ['en/news/？.md', '', '/en/news/ff1f/'],
  ])('%s with slug %j stands at %s', (path, slug, expected) => {
    const source = parseSourcePath(path, testSite);
    const language = source.language ?? testSite.defaultLanguage;
    expect(
      articleAddress(source, language, { title: '', slug, date: null, timeZone: 'UTC' }, testSite),
    ).toBe(expected);
  });

  test.each([
    ['zh-CN/news/a.md', '/news/a/'],
    ['en/news/a.md', '/en/news/a/'],
    ['_index.md', '/'],
  ])('without the default language in addresses, %s stands at %s', (path, expected) => {
    const source = parseSourcePath(path, alone);
    const language = source.language ?? alone.defaultLanguage;
    expect(
      articleAddress(source, language, { title: '', slug: '', date: null, timeZone: 'UTC' }, alone),
    ).toBe(expected);
  });
});

describe('parseAddress', () => {
  // The first block as Hugo 0.111.3 resolves them.
  test.each([
    ['/Foo/Bar, Baz.html', '/Foo/Bar, Baz.html'],
    ['rel/Path', '/zh-cn/rel/Path/'],
    ['../up/x/', '/up/x/'],
    ['/a/./b/../c/', '/a/c/'],
    ['//dbl//x/', '/dbl/x/'],
    ['./x', '/zh-cn/x/'],
    ['/', '/'],

    ['/per%20cent/', '/per cent/'],
    ['/100%/', '/100%/'],
    ['/e\u0301/', '/\u00e9/'],
    ['/a/%2e%2e/b', '/b/'],
    ['../../../x/..', '/'],
    ['https://other.example/x/', null],
    ['javascript:alert(1)', null],
    ['/a\\b/', null],
    ['/a%00b/', null],
  ])('%s is %s', (written, expected) => {
    expect(parseAddress(written, '/zh-cn/')).toBe(expected);
  });

  const plain = testSite.addresses;
  test('counts relative aliases from the folder around the page', () => {
    expect(aliasBase('/zh-cn/news/other/', plain)).toBe('/zh-cn/news/');
    expect(aliasBase('/Foo/Bar.html', plain)).toBe('/');
    expect(aliasBase('/Foo/Bar.html', { ...plain, ugly: true })).toBe('/Foo/');
    expect(aliasBase('/', plain)).toBe('/');
  });
});

describe('readAddress', () => {
  const lookup = (pathname: string) => readAddress(pathname)?.lookup ?? null;

  test.each([
    ['/', '/'],
    ['/zh-CN/News/A', '/zh-cn/news/a/'],
    ['/zh-cn/news/a/', '/zh-cn/news/a/'],
    ['/a/b.html', '/a/b.html/'],
    ['/%E4%B8%AD%E6%96%87/', '/中文/'],
    ['/e%CC%81/', '/\u00e9/'],
    ['/tags/c%23/', '/tags/c#/'],
    ['/%2541/', '/%41/'],
    ['/a%2Fb', '/a/b/'],
    ['/a/...b/', '/a/...b/'],
    ['', null],
    ['a/', null],
    ['/%', null],
    ['/%E4%B8/', null],
    ['/a%00/', null],
    ['/a%0Ab/', null],
    ['/../a/', null],
    ['/a/%2e%2E/', null],
    ['/a/./b', null],
    ['/a\\b/', null],
    ['/a%5Cb/', null],
    ['//a/', null],
    ['/a//b/', null],
    ['/\ud800/', null],
  ])('%j is looked up as %j', (pathname, expected) => {
    expect(lookup(pathname)).toBe(expected);
  });

  test.each(['/%', '/%zz', '/%E4%B8/', '/%c0%ae', '/%ED%A0%80/'])('%s is malformed', (pathname) => {
    expect(readAddress(pathname)).toBeNull();
  });

  test('knows how an address was spelled', () => {
    expect(readAddress('/%e4%b8%ad/%41/')?.spelled).toBe('/%E4%B8%AD/%41/');
  });

  test('takes 2,000 characters, the last slash among them', () => {
    const longest = `/${'a'.repeat(1_998)}`;
    expect(lookup(longest)).toBe(`${longest}/`);
    expect(lookup(`${longest}a`)).toBeNull();
    expect(parseAddress(`${longest}a`, '/')).toBeNull();
  });

  const pathname = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'binary' }).map((text) => `/${text}`),
    fc
      .array(fc.string({ unit: 'grapheme', minLength: 1 }))
      .map((segments) => `/${segments.map(encodeURIComponent).join('/')}`),
  );

  test('knows its own spelling again', () => {
    fc.assert(
      fc.property(pathname, (text) => {
        const known = lookup(text);
        fc.pre(known !== null);
        expect(lookup(encodeAddress(toAddress(known ?? '')))).toBe(known);
      }),
    );
  });
});

test('an address is one text, in whatever form of Unicode it came', () => {
  expect(toAddress('/e\u0301/')).toBe('/\u00e9/');
});

test('an address is read back from its link', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const address = toAddress(`/${text}/`);
      expect(decodeAddress(encodeAddress(address))).toBe(address);
    }),
  );
});

test('encodeAddress writes an address for a link', () => {
  expect(encodeAddress(toAddress('/tags/c#/中 文?/100%/a,b+c/'))).toBe(
    '/tags/c%23/%E4%B8%AD%20%E6%96%87%3F/100%25/a,b+c/',
  );
});
