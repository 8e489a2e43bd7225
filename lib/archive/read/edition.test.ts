import { expect, test } from 'vitest';
import { articleText, storeOf } from '../../../testing/store-of';
import { getSite } from '../store/meta';
import type { Card } from './cards';
import { getEdition } from './edition';

const DAY = '2026-03-04';

/** An article of the day at a clock, in a section. */
const at = (clock: string, name: string, section: string, ...fields: string[]) => ({
  [`content/en/${section}/${name}.md`]: articleText(name, `${DAY}T${clock}:00Z`, ...fields),
});

async function editionOf(files: Record<string, string>, page = 1) {
  const store = await storeOf(files);
  const { lead, seconds, parts } = await getEdition(store, await getSite(store), 'en', DAY, page);
  return {
    lead: lead?.title,
    seconds: titles(seconds),
    parts: Object.fromEntries(parts.map(({ title, cards }) => [title, titles(cards)])),
  };
}

const titles = (cards: Card[]) => cards.map(({ title }) => title);

test('a day of one article is that article', async () => {
  expect(await editionOf(at('08:00', 'only', 'news'))).toEqual({
    lead: 'only',
    seconds: [],
    parts: {},
  });
});

test('the most important leads, three follow, and all others stand by section', async () => {
  const files = {
    ...at('20:00', 'a', 'news'),
    ...at('19:00', 'b', 'culture'),
    ...at('18:00', 'c', 'news'),
    ...at('17:00', 'd', 'culture/books'),
    ...at('16:00', 'e', 'news'),
    ...at('01:00', 'heavy', 'culture', 'weight: 3'),
    'content/en/culture/_index.md': articleText('Arts', DAY),
  };
  expect(await editionOf(files)).toEqual({
    lead: 'heavy',
    seconds: ['a', 'b', 'c'],
    parts: { Arts: ['d'], News: ['e'] },
  });
});

test('where a day has one section, its articles stand by source, the largest first', async () => {
  const of = (source: string) => `categories: [${source}]`;
  const { parts } = await editionOf({
    ...at('20:00', 'a', 'news', of('Wire')),
    ...at('19:00', 'b', 'news', of('Wire')),
    ...at('18:00', 'c', 'news', of('Wire')),
    ...at('17:00', 'd', 'news', of('Wire')),
    ...at('16:00', 'e', 'news'),
    ...at('15:00', 'f', 'news', of('Wire')),
    ...at('14:00', 'g', 'news', of('Quay')),
    ...at('13:00', 'h', 'news', of('Quay')),
  });
  expect(Object.entries(parts)).toEqual([
    ['Quay', ['g', 'h']],
    ['Wire', ['f']],
    ['', ['e']],
  ]);
});

test('a day of many has pages, each article on one of them, and one lead', async () => {
  const clock = (number: number) => `10:${String(59 - number).padStart(2, '0')}`;
  const names = Array.from({ length: 60 }, (_, number) => `n${number}`);
  const files = Object.assign(
    at('09:00', 'late', 'news'),
    at('08:00', 'last', 'culture'),
    ...names.map((name, number) => at(clock(number), name, 'news')),
  );
  const first = await editionOf(files);
  const shown = [first.lead, ...first.seconds, ...Object.values(first.parts).flat()];
  expect(shown.toSorted()).toEqual(names.toSorted());
  expect(await editionOf(files, 2)).toEqual({
    lead: undefined,
    seconds: [],
    parts: { Culture: ['last'], News: ['late'] },
  });
});
