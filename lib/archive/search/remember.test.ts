import { expect, test } from 'vitest';
import { remember } from './remember';

test('the same question is asked once, until many others were', async () => {
  let asked = 0;
  const ask = async () => ++asked;
  expect(await Promise.all([remember('a', ask), remember('a', ask)])).toEqual([1, 1]);
  for (let other = 0; other < 40; other++) await remember(`other ${other}`, async () => other);
  expect(await remember('a', ask)).toBe(2);
});

test('a failure is not remembered', async () => {
  const fail = async () => {
    throw new Error('no answer');
  };
  await expect(remember('b', fail)).rejects.toThrow('no answer');
  expect(await remember('b', async () => 1)).toBe(1);
});
