import Ajv from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseText, testSite } from '../test-site';
import { frontMatterJsonSchema } from './json-schema';
import { listSiteFields } from './site-fields';

const allows = new Ajv({ allowUnionTypes: true, strictTuples: false }).compile(
  frontMatterJsonSchema(testSite, 'zh'),
);

/** In a bundle of an article every field counts. */
const PATH = 'zh-CN/news/a/index.md';

function isRight(fields: Record<string, unknown>): boolean {
  return parseText(`${JSON.stringify(fields)}\n\nBody\n`, PATH).problems.length === 0;
}

function expectAgreement(fields: Record<string, unknown>): void {
  expect({ fields, right: allows(fields) }).toEqual({ fields, right: isRight(fields) });
}

const NAMES = [...listSiteFields(testSite).keys(), 'params'].filter((name) => name !== 'title');

const WORDS = fc.constantFrom(
  ...['', ' ', 'true', 'TRUE', ' yes ', 'Off', 'maybe', 't', '0', '7', '-12', '+007', '1.5', '1e3'],
  ...[
    'left',
    'Right',
    'false',
    'main',
    'Footer',
    'top',
    'search',
    'Taglist',
    'ddg-search',
    'clock',
  ],
  ...[
    'zh-CN',
    'zh_cn',
    'EN',
    'fr',
    'pt-br',
    'list',
    'post',
    '港口',
    'a, b',
    '# x',
    'a'.repeat(501),
  ],
  ...['/a/b.html', 'a/B', '../up', 'https://example.org/a', 'HTTP://x', 'mailto:a', 'data:x', '\\'],
  ...[' javascript:x', 'a%5Cb', 'a%00', 'a%20b', 'x:y', '北:南', '//host/a', 'never', '?a=b#c'],
  ...[
    '2025-02-07 22:15:21',
    '2025/2/7',
    '2025-02-29',
    '2024-02-29',
    '20250207',
    '2025',
    '1738000000',
  ],
  ...[
    'Sat, 22 Aug 2026 03:10:00 GMT',
    '31 Apr 2025',
    '0001-01-01T00:00:00Z',
    '2025-02-07T22:15+08:00',
  ],
  ...['9'.repeat(15), '9'.repeat(16), 'a'.repeat(20_001)],
);
const SCALAR = fc.oneof(
  { weight: 5, arbitrary: WORDS },
  fc.constantFrom(true, false, null, 0, 1, 2025, 1_738_000_000, 20_250_207, -3, 1.5, 1e15, 1e21),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const LIST = fc.oneof(
  fc.array(SCALAR, { maxLength: 3 }),
  fc.constant(Array.from({ length: 1001 }, () => 'a')),
  fc.array(fc.oneof(SCALAR, fc.constant({}), fc.constant(['a'])), { maxLength: 2 }),
);
const PARTS = ['name', 'weight', 'src', 'visibility', 'main', 'Side', 'footer', 'top', 'render'];
const MAP = fc.dictionary(fc.constantFrom(...PARTS), fc.oneof(SCALAR, LIST), { maxKeys: 2 });
const VALUE = fc.oneof(SCALAR, LIST, MAP, fc.dictionary(fc.constantFrom('main', 'side'), MAP));

test.each(NAMES)('%s is right in the schema where the reader has no problem with it', (name) => {
  fc.assert(
    fc.property(VALUE, (value) => {
      fc.pre(isComparable(name, value));
      expectAgreement({ title: 'T', [name]: value });
    }),
    { numRuns: 300 },
  );
});

/** What JSON Schema cannot say: the first of `lang` that is not blank; marks that nobody sees. */
function isComparable(name: string, value: unknown): boolean {
  const text = JSON.stringify(value);
  if (/[\p{C}\uFFFD]|\\[u\\]/u.test(text) && text !== '"\\\\"') return false;
  return name !== 'lang' || !Array.isArray(value) || !/^\[(?:"\s*"|null),/.test(text);
}

test.each([undefined, null, '', ' ', 'T', 7, true, [], ['T'], {}, { a: 'b' }, 'a'.repeat(1001)])(
  'a title is right in both or in none: %j',
  (title) => expectAgreement(title === undefined ? {} : { title }),
);

const DATE_PARTS = [
  fc.constantFrom('0000', '1900', '2000', '2023', '2024', '0001'),
  fc.constantFrom('-', '/', ' '),
  fc.constantFrom('0', '1', '02', '2', '04', '6', '12', '13', 'Feb', 'february', 'Sept', 'foo'),
  fc.constantFrom('0', '1', '09', '28', '29', '30', '31', '32'),
  fc.constantFrom('', 'T', ' ', '  '),
  fc.constantFrom('', '0:0', '23:59:59', '24:00', '12:60', '12:00:00.123456789', '7:5:9,5', '12'),
  fc.constantFrom('', 'Z', 'utc', ' GMT', '+8', '+0800 CST', '-23:59', '+24', '+2400', '+240', 'X'),
] as const;

test('a date is right in the schema where it can be read', () => {
  fc.assert(
    fc.property(
      ...DATE_PARTS,
      fc.boolean(),
      (year, mark, month, day, gap, clock, zone, isNamed) => {
        const numeric = [year, month, day].join(mark);
        const text = `${isNamed ? [day, month, year].join(mark) : numeric}${gap}${clock}${zone}`;
        expectAgreement({ title: 'T', date: text });
      },
    ),
    { numRuns: 3_000 },
  );
});

test('fields within fields are held to the same', () => {
  expectAgreement({ title: 'T', params: { toc: 'maybe' } });
  expectAgreement({ title: 'T', params: { toc: 'yes', edition: ['any'] } });
  expectAgreement({ title: 'T', menu: { main: { weight: 'heavy' } } });
  expectAgreement({ title: 'T', authors: [{ name: '林汐' }, '周渡'] });
  expectAgreement({ title: 'T', authors: [{ name: ['林汐'] }] });
  expect(allows({ title: 'T', cascade: { toc: 'maybe' } })).toBe(false);
  expect(allows({ title: 'T', cascade: [{ target: { kind: 'page' }, toc: true }] })).toBe(true);
});

test.each([...listSiteFields(testSite)])('%s has words, and examples that fit', (name, field) => {
  for (const { title, description } of [field.en, field.zh]) {
    expect(title).toBeTruthy();
    expect(description).toBeTruthy();
  }
  expect(field.zh.description).toMatch(/\p{Script=Han}/u);
  expect(field.examples.length).toBeGreaterThan(0);
  for (const example of field.examples) {
    expect(allows({ title: 'T', [name]: example }), JSON.stringify(example)).toBe(true);
    expect(isRight({ title: 'T', [name]: example }), JSON.stringify(example)).toBe(true);
  }
});
