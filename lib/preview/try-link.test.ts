import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PREVIEW_HEADERS } from '../policy/preview-headers';
import { tryLink } from './try-link';

const server = createServer(({ url = '' }, response) => {
  const status = Number(url.slice(1));
  const headers = status === 403 ? {} : PREVIEW_HEADERS;
  response.writeHead(status, { ...headers, ...(status === 307 && { location: '/news/a/' }) }).end();
});
let origin = '';

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => void server.close());

test.each([
  [200, undefined],
  [307, 'leads to /news/a/'],
  [404, 'does not show it yet'],
  [410, 'does not show it yet'],
  [403, 'status 403'],
])('a link that is answered with %i is told of', async (status, expected) => {
  const said = await tryLink(`${origin}/${status}`, 'en');
  if (expected === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(expected);
});

test('a server that does not answer is told of, too, in either language', async () => {
  expect(await tryLink('http://127.0.0.1:1/', 'en')).toContain('could not be asked');
  expect(await tryLink('http://127.0.0.1:1/', 'zh')).toContain('无法询问服务器');
});
