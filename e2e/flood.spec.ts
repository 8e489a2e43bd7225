import { randomBytes } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { SITES } from './sites';

const { url, data } = SITES.hostile;
const REQUESTS = 2000;

test('a flood of unknown addresses leaves nothing behind', async ({ request }) => {
  test.setTimeout(180_000);
  const odd = (number: number) => {
    const word = randomBytes(12).toString('hex');
    const shapes = [
      `/en/${word}/`,
      `/${word}`,
      `/en/news/page/${number + 100}/`,
      `/en/tags/${word}/`,
    ];
    return url + (shapes[number % shapes.length] ?? '');
  };
  await request.get(odd(0));
  const pages = filesOf(path.resolve('.next/server'));
  const before = sizeOf(data);
  for (let start = 0; start < REQUESTS; start += 20) {
    const numbers = Array.from({ length: 20 }, (_, place) => start + place);
    const answers = await Promise.all(numbers.map((number) => request.get(odd(number))));
    expect(answers.map((answer) => answer.status())).toEqual(numbers.map(() => 404));
  }
  expect(filesOf(path.resolve('.next/server'))).toEqual(pages);
  // A 404 page or two per language may have been kept; not one per address.
  expect(sizeOf(data) - before).toBeLessThan(1024 * 1024);
});

function filesOf(folder: string): number {
  return readdirSync(folder, { recursive: true }).length;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(path.join(folder, file)))
    .reduce((total, { size }) => total + size, 0);
}
