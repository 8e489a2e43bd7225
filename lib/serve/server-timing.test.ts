import { expect, test } from 'vitest';
import { answerOf } from './answer.fixture';
import { measure } from './server-timing';

async function timingOf(isOn: boolean) {
  const { headers } = await answerOf((_request, response) => {
    const timing = measure(response, isOn);
    timing.begin('find');
    timing.begin('line');
    timing.note('stale');
    response.end('words');
  });
  return headers.get('server-timing');
}

test('tells in what an answer took its time', async () => {
  expect(await timingOf(true)).toMatch(/^find;dur=\d+\.\d, line;dur=\d+\.\d, stale$/);
});

test('tells nothing where nobody asked', async () => {
  expect(await timingOf(false)).toBeNull();
});
