import { expect, test } from 'vitest';
import { joinCalls } from './join-calls';

/** Work that ends when it is told to, and is counted. */
function openWork() {
  const ends: ((fails?: boolean) => void)[] = [];
  const work = () =>
    new Promise<number>((resolve, reject) => {
      const number = ends.length + 1;
      ends.push((fails) => (fails ? reject(new Error(`${number}`)) : resolve(number)));
    });
  return { ends, call: joinCalls(work) };
}

test('who asks while it runs waits for one more run, together with all others', async () => {
  const { ends, call } = openWork();
  const first = call();
  const others = [call(), call(), call()];
  expect(ends).toHaveLength(1);
  ends[0]?.();
  expect(await first).toBe(1);
  await Promise.resolve();
  ends[1]?.();
  expect(await Promise.all(others)).toEqual([2, 2, 2]);
  expect(ends).toHaveLength(2);
});

test('a run that fails does not keep the next one from being begun', async () => {
  const { ends, call } = openWork();
  const first = call();
  const second = call();
  ends[0]?.(true);
  await expect(first).rejects.toThrow('1');
  await Promise.resolve();
  ends[1]?.();
  expect(await second).toBe(2);
  const third = call();
  ends[2]?.();
  expect(await third).toBe(3);
});
