import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { joinVisits, visitTogether } from './visits';

const asked: string[] = [];
let [open, most] = [0, 0];
const server = createServer(({ url = '' }, response) => {
  asked.push(url);
  open += 1;
  most = Math.max(most, open);
  setTimeout(() => {
    open -= 1;
    response.writeHead(url === '/missing/' ? 404 : 200).end();
  }, 5);
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked.length = 0;
});

test('eight readers ask for each page once, and wait for one before the next', async () => {
  const addresses = Array.from({ length: 50 }, (_, number) => `/${number}/`);
  const { perSecond, p95Ms } = await visitTogether({ url }, addresses);
  expect(asked.toSorted()).toEqual(addresses.toSorted());
  expect(most).toBe(8);
  expect([perSecond > 0, p95Ms > 0]).toEqual([true, true]);
});

test('what is no page ends it', async () => {
  await expect(visitTogether({ url }, ['/', '/missing/'])).rejects.toThrow('/missing/ answers 404');
});

test('visits in a row are one', () => {
  const some = { times: [1, 2], cpuMs: 10 };
  expect(joinVisits(some, { times: [3], cpuMs: 5 })).toEqual({ times: [1, 2, 3], cpuMs: 15 });
});
