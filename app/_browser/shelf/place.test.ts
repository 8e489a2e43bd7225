import { expect, test } from 'vitest';
import { findPlace, placeOf } from './place';

const HEIGHT = 800;

/** Blocks of 200 pixels, scrolled so far. */
function blocksAt(scrolled: number) {
  const texts = ['Opening', 'First heading', 'Same words', 'Other words', 'Same words', 'End'];
  return texts.map((text, index) => ({
    text,
    id: text === 'First heading' ? 'first' : '',
    top: index * 200 - scrolled,
    bottom: (index + 1) * 200 - scrolled,
  }));
}

test('at the beginning there is no place', () => {
  expect(placeOf(blocksAt(-100), HEIGHT)).toBeNull();
  expect(placeOf([], HEIGHT)).toBeNull();
});

test('a place is a block, its words, the heading above it and what has gone by', () => {
  expect(placeOf(blocksAt(450), 500)).toEqual({
    block: 2,
    text: 'Same words',
    heading: 'first',
    part: 0.25,
    progress: 950 / 1200,
  });
});

test('below the text, and where all of it is seen at once, everything is read', () => {
  expect(placeOf(blocksAt(5000), HEIGHT)).toMatchObject({ block: 5, part: 1, progress: 1 });
  expect(placeOf(blocksAt(-10), 2000)).toMatchObject({ block: 0, part: 0, progress: 1 });
});

const place = { block: 4, text: 'Same words', heading: 'first', part: 0, progress: 0.5 };

test('a place is found by its words, wherever they are now', () => {
  const blocks = blocksAt(0);
  expect(findPlace(blocks, place)).toBe(4);
  expect(findPlace(blocks.slice(1), place)).toBe(3);
  expect(findPlace(blocks, { ...place, block: 1 })).toBe(2);
});

test('in other words it is at the same number below the same heading, or at the heading, or nowhere', () => {
  const blocks = blocksAt(0);
  expect(findPlace(blocks, { ...place, text: 'Gone' })).toBe(4);
  expect(findPlace(blocks.slice(1, 4), { ...place, text: 'Gone' })).toBe(0);
  expect(findPlace(blocks, { ...place, text: 'Gone', heading: 'gone' })).toBe(4);
  expect(findPlace(blocks, { ...place, text: 'Gone', heading: '', block: 9 })).toBe(-1);
  expect(findPlace(blocks, { ...place, text: '', block: 3 })).toBe(3);
});
