import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ArticleFields, formatFields, parseFields } from './article-fields';

const text = fc.constantFrom('', 'news', 'A "b" 港');
const texts = fc.array(text, { maxLength: 2 });
const choice = fc.constantFrom(null, true, false);
const time = fc.constantFrom(null, 0, 1_770_000_000_000);

const fields: fc.Arbitrary<ArticleFields> = fc.record({
  ...{
    bundle: fc.constantFrom(null, '', 'news/x'),
    type: text,
    aliases: texts as fc.Arbitrary<never[]>,
  },
  ...{ linkTitle: text, timeZone: text, lastmod: time, lastmodZone: text, publishDate: time },
  ...{ expiryDate: time, draft: fc.boolean(), headless: fc.boolean(), unlisted: fc.boolean() },
  ...{ publishResources: fc.boolean(), old: fc.boolean(), description: text, lead: text },
  ...{
    isSummary: fc.boolean(),
    translations: texts,
    authors: texts,
    keywords: texts,
    images: texts,
  },
  ...{ comments: choice, authorbox: choice, pager: choice, toc: choice, mathjax: choice },
  ...{ source: text, license: text, weight: fc.nat(3), bodyLine: fc.nat(3) },
  menus: fc.constant([]),
  widgets: fc.subarray(['search', 'recent', 'taglist'] as const) as fc.Arbitrary<
    ArticleFields['widgets']
  >,
  sidebar: fc.constantFrom(null, false as const, 'left' as const, 'right' as const),
  thumbnail: fc.constantFrom(null, { src: '/a.png', list: true, post: false }),
  termWeights: fc.dictionary(fc.constantFrom('tags', '__proto__'), fc.nat(2)),
  params: fc.dictionary(fc.constantFrom('a', '__proto__'), text),
  terms: fc.array(fc.record({ taxonomy: fc.constant('tags'), name: text, slug: text })),
});

test('an article’s fields come out as they went in', () => {
  fc.assert(
    fc.property(fields, (given) => {
      expect(parseFields(formatFields(given))).toEqual(given);
    }),
  );
});

test('the usual ones take no room', () => {
  const json = '{"type":"news","timeZone":"Asia/Shanghai","bodyLine":31,"terms":[["tags","港"]]}';
  expect(formatFields(parseFields(json))).toBe(json);
});

test('what is read is nobody else’s', () => {
  const read = () => parseFields('{"terms":[]}');
  read().aliases.push('/a/' as ArticleFields['aliases'][number]);
  expect(read().aliases).toEqual([]);
});
