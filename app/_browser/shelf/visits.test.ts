import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addVisit, firstKnown, PAUSE_MS, parseVisits, type Visit } from './visits';

const HOUR_MS = 2 * PAUSE_MS;

test('a first visit knows of none before it, a second one what the first one saw', () => {
  const first = addVisit([], '/en/', ['a', 'b'], 0);
  expect(first[0]).toMatchObject({ before: [], now: ['a', 'b'] });
  const again = addVisit(first, '/en/', ['c', 'a', 'b'], PAUSE_MS);
  expect(again[0]).toMatchObject({ before: [], now: ['c', 'a', 'b'] });
  const second = addVisit(again, '/en/', ['d', 'c', 'a'], PAUSE_MS + HOUR_MS);
  expect(second[0]).toMatchObject({ before: ['c', 'a', 'b'], now: ['d', 'c', 'a'] });
});

test('a later page leaves alone what the first one showed', () => {
  const first = addVisit([], '/en/', ['a'], 0);
  expect(addVisit(first, '/en/', null, 1)[0]).toMatchObject({ now: ['a'], at: 1 });
});

test('the lists that were seen last are remembered', () => {
  let visits: Visit[] = [];
  for (let at = 0; at < 50; at++) visits = addVisit(visits, `/${at}/`, [], at);
  expect(visits.length).toBeLessThan(50);
  expect(visits[0]?.list).toBe('/49/');
});

test.each([
  ['something new above', ['c', 'a', 'b'], ['a', 'b'], true, 1],
  ['nothing new', ['a', 'b'], ['a', 'b'], true, -1],
  ['all of it new', ['c', 'd'], ['a', 'b'], true, -1],
  ['the first one gone since', ['c', 'b'], ['a', 'b'], true, 1],
  ['a later page that begins with what was first', ['a', 'b'], ['a', 'b'], false, 0],
  ['a later page of old ones', ['b', 'x'], ['a', 'b'], false, -1],
])('%s', (_, articles, before, isFirstPage, index) => {
  expect(firstKnown(articles, before, isFirstPage)).toBe(index);
});

test('visits are read from anything', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      for (const { list, before } of parseVisits(text)) {
        expect([typeof list, Array.isArray(before)]).toEqual(['string', true]);
      }
    }),
  );
  const visits = addVisit([], '/en/', ['a'], 5);
  expect(parseVisits(JSON.stringify(visits))).toEqual(visits);
});
