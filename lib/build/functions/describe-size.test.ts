import { expect, test } from 'vitest';
import { describeSize } from './describe-size';

const MB = 1_000_000;

test('says what is used, and how many articles would fit', () => {
  expect(describeSize(50 * MB, 10 * MB, 1000)).toBe(
    'The largest function takes 50 of 250 MB; about 21000 articles of this size would fit.',
  );
});

test('warns before it is too late', () => {
  expect(describeSize(201 * MB, 161 * MB, 16_100)).toMatch(/^Warning: .*and there are 16100\.$/);
});

test('stops where a platform would, and says where to go', () => {
  expect(() => describeSize(251 * MB, 211 * MB, 21_100)).toThrow(/fewer.*DATABASE_URL.*npm start/);
});
