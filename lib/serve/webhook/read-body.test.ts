import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { readBody } from './read-body';

/** A server that answers with what it read, or with 413. */
async function listen(): Promise<string> {
  const server = createServer(async (request, response) => {
    const body = await readBody(request, 1000);
    response.writeHead(body === undefined ? 413 : 200, { connection: 'close' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const at = server.address();
  return `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`;
}

test('a body is read as UTF-8, and one that is too long is answered', async () => {
  const url = await listen();
  const post = (body: string) => fetch(url, { method: 'POST', body });
  expect(await (await post('潮汐')).text()).toBe('潮汐');
  expect((await post('x'.repeat(2000))).status).toBe(413);
});
