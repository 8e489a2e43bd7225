import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { requestsPerSecond, startAnswer } from './requests-per-second';

const server = createServer((request, response) => {
  if (request.url === '/missing/') response.writeHead(404);
  if (request.headers.accept === 'chunks') response.write('in ');
  if (request.url === '/cut/') response.destroy();
  else response.end('pieces');
});
afterEach(() => server.close());

test('answers are counted, in chunks or with a length; other statuses end it', async () => {
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const accept of ['length', 'chunks']) {
    const { answers, perSecond } = await requestsPerSecond(`${origin}/`, 50, { accept });
    expect(answers).toBeGreaterThanOrEqual(16);
    expect(perSecond).toBeGreaterThan(0);
  }
  await expect(requestsPerSecond(`${origin}/missing/`, 50)).rejects.toThrow('404');
  await expect(requestsPerSecond(`${origin}/cut/`, 50)).rejects.toThrow('closed');
});

const HEAD = 'HTTP/1.1 200 OK\r\n';

test.each([
  ['with a length', `${HEAD}Content-Length: 4\r\n\r\n0\r\n\r`],
  ['with nothing in it', `${HEAD}content-length: 0\r\n\r\n`],
  ['in chunks', `${HEAD}Transfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n0\r\n\r\n`],
])('an answer %s is whole at its last byte, however it is cut', (_, text) => {
  for (let cut = 1; cut <= text.length; cut++) {
    const isWhole = startAnswer();
    const parts = [text.slice(0, cut), ...text.slice(cut)];
    const said = parts.filter((part) => part).map((part) => isWhole(Buffer.from(part)));
    expect(said.indexOf(true)).toBe(said.length - 1);
  }
});

test('an answer that does not say how long it is is none', () => {
  expect(() => startAnswer()(Buffer.from(`${HEAD}\r\n`))).toThrow('without a length');
});
