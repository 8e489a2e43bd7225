import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { AWAY, createRenders } from './renders';

/** A render that ends when it is told to. */
function openEnded() {
  let end = () => {};
  const promise = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { render: () => promise, end: () => end() };
}

test('few run at once, the others in the order they came', async () => {
  const renders = createRenders({ atOnce: 2 });
  const begun: number[] = [];
  const works = Array.from({ length: 5 }, openEnded);
  const outcomes = works.map(({ render }, number) =>
    renders.run(`${number}`, () => {
      begun.push(number);
      return render();
    }),
  );
  await Promise.resolve();
  expect(begun).toEqual([0, 1]);
  for (const { end } of works) end();
  expect(await Promise.all(outcomes)).toEqual(Array(5).fill('done'));
  expect(begun).toEqual([0, 1, 2, 3, 4]);
});

test('what does not end is given up, and the next one runs', async () => {
  const renders = createRenders({ atOnce: 1, longestRenderMs: 20 });
  const stuck = renders.run('stuck', openEnded().render);
  const next = renders.run('next', async () => {});
  expect(await stuck).toBe('late');
  expect(await next).toBe('done');
});

test('too many are refused at once, and whoever waits too long is sent away', async () => {
  const renders = createRenders({ atOnce: 1, mostWaiting: 2, longestWaitMs: 20 });
  const work = openEnded();
  const first = renders.run('0', work.render);
  const waiting = [renders.run('1', work.render), renders.run('2', work.render)];
  expect(await renders.run('3', work.render)).toBe('busy');
  expect(await Promise.all(waiting)).toEqual(['busy', 'busy']);
  work.end();
  expect(await first).toBe('done');
});

test('a reader who goes away while waiting costs nothing; one who goes later keeps the place', async () => {
  const renders = createRenders({ atOnce: 1 });
  const work = openEnded();
  const gone = new AbortController();
  const running = renders.run('0', work.render, { gone: gone.signal });
  let begun = 0;
  const waiting = renders.run('1', async () => void begun++, { gone: gone.signal });
  const last = renders.run('2', async () => void begun++);
  gone.abort();
  expect(await waiting).toBe('gone');
  expect(begun).toBe(0);
  work.end();
  expect([await running, await last, begun]).toEqual(['done', 'done', 1]);
});

test('what no reader waits for comes last', async () => {
  const renders = createRenders({ atOnce: 1 });
  const order: string[] = [];
  const work = openEnded();
  const outcomes = [
    renders.run('first', work.render),
    renders.run('own', async () => void order.push('own'), { isPatient: true }),
    renders.run('reader', async () => void order.push('reader')),
  ];
  work.end();
  await Promise.all(outcomes);
  expect(order).toEqual(['reader', 'own']);
});

test('a render is found while it waits and runs, and no longer', async () => {
  const renders = createRenders();
  const failing = renders.run('a', () => Promise.reject(new Error('failed')));
  expect(renders.find('a')).toBe(failing);
  await expect(failing).rejects.toThrow('failed');
  await Promise.resolve();
  expect(renders.find('a')).toBeUndefined();
});

test('each is on account of who asked for it, whoever ended before', async () => {
  const renders = createRenders({ atOnce: 1 });
  const seen: unknown[] = [];
  const asking = new AsyncLocalStorage<string>();
  const render = async () => {
    await pause(5);
    seen.push(asking.getStore());
  };
  await Promise.all(
    ['a', 'b', 'c'].map((name) => asking.run(name, () => renders.run(name, render))),
  );
  expect(seen).toEqual(['a', 'b', 'c']);
});

test('who waits for a render hears that the store is away', async () => {
  const renders = createRenders();
  const first = renders.run('a', async () => AWAY);
  expect(await Promise.all([first, renders.find('a')])).toEqual([AWAY, AWAY]);
  expect(await renders.run('a', async () => undefined)).toBe('done');
});
