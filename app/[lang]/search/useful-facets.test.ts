import { expect, test } from 'vitest';
import { isWorthNarrowing, usefulFacets } from './useful-facets';

const facet = (kind: string, name: string, count: number, path = name.toLowerCase()) => ({
  ...{ id: 1, kind, name, count, path },
});
const called = (facets: ReturnType<typeof facet>[], chosen = {}, sample = 20) =>
  usefulFacets({ facets, sample }, chosen).map(({ kind, name }) => `${kind}: ${name}`);

test('a source that is a section, a category and a tag is offered once', () => {
  const facets = [
    facet('section', 'QQ', 12),
    facet('categories', 'qq', 12),
    facet('categories', '财经', 5),
    facet('tags', 'ＱＱ', 9),
    facet('tags', '财经', 7),
  ];
  expect(called(facets)).toEqual(['section: QQ', 'categories: 财经']);
});

test('what all results are in is not offered: it narrows nothing', () => {
  const facets = [facet('section', 'News', 20), facet('tags', 'Sea', 20), facet('tags', 'Ice', 19)];
  expect(called(facets)).toEqual(['tags: Ice']);
});

test('the name of a list that is chosen is not offered again, nor others of its kind', () => {
  const facets = [
    facet('section', 'Harbour', 20),
    facet('section', 'News', 3),
    facet('tags', 'harbour', 4),
    facet('tags', 'Sea', 4),
  ];
  expect(called(facets, { section: 'harbour' })).toEqual(['tags: Sea']);
});

test('eight results are worth narrowing, seven are not, and more than are counted are', () => {
  expect(isWorthNarrowing({ count: 8, more: false })).toBe(true);
  expect(isWorthNarrowing({ count: 7, more: false })).toBe(false);
  expect(isWorthNarrowing({ count: 7, more: true })).toBe(true);
});
