import { expect, test } from 'vitest';
import { answering, says } from './answering.fixture';
import { lookAt } from './look-at';

const looking = {
  userAgent: 'Test/1.0',
  timeoutMs: 5000,
  allowPrivate: true,
  mayAsk: async () => true,
};

test('what answers is alive, and what is not there is missing, once GET says so, too', async () => {
  const { origin, asked, paths } = await answering({
    '/ok': says(200),
    '/gone': says(410),
    '/busy': says(503),
    '/private': says(403),
  });
  expect(await lookAt(`${origin}/ok`, looking)).toMatchObject({ outcome: 'alive', status: 200 });
  expect(await lookAt(`${origin}/no`, looking)).toMatchObject({ outcome: 'missing', status: 404 });
  expect(await lookAt(`${origin}/gone`, looking)).toMatchObject({ outcome: 'missing' });
  expect(await lookAt(`${origin}/busy`, looking)).toMatchObject({ outcome: 'failed' });
  expect(await lookAt(`${origin}/private`, looking)).toMatchObject({ outcome: 'closed' });
  expect(paths().slice(0, 4)).toEqual(['HEAD /ok', 'HEAD /no', 'GET /no', 'HEAD /gone']);
  expect(asked[0]).toMatchObject({ userAgent: 'Test/1.0', range: '' });
  expect(asked[2]).toMatchObject({ range: 'bytes=0-0' });
});

test('where HEAD is refused, or ends the connection, a byte is asked for', async () => {
  const { origin, paths } = await answering({
    '/a': (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 206).end('x'),
    '/b': (request, response) =>
      request.method === 'HEAD' ? request.socket.destroy() : response.writeHead(200).end('x'),
  });
  expect(await lookAt(`${origin}/a`, looking)).toMatchObject({ outcome: 'alive', status: 206 });
  expect(await lookAt(`${origin}/b`, looking)).toMatchObject({ outcome: 'alive', status: 200 });
  expect(paths()).toEqual(['HEAD /a', 'GET /a', 'HEAD /b', 'GET /b']);
});

test('of an endless body no more is read than was asked for', async () => {
  let written = 0;
  const { origin } = await answering({
    '/endless': (request, response) => {
      if (request.method === 'HEAD') return response.writeHead(405).end();
      const part = Buffer.alloc(1_000_000);
      const write = () => {
        if (response.destroyed) return;
        written += part.length;
        response.write(part, () => setImmediate(write));
      };
      response.writeHead(200);
      write();
    },
  });
  expect(await lookAt(`${origin}/endless`, looking)).toMatchObject({ outcome: 'alive' });
  expect(written).toBeLessThan(100_000_000);
});

test('redirects are followed, told where all are permanent, and given up in a loop', async () => {
  const { origin } = await answering({
    '/old': says(301, { location: '/older' }),
    '/older': says(308, { location: '/new' }),
    '/once': says(302, { location: '/old' }),
    '/new': says(200),
    '/loop': says(301, { location: '/loop' }),
    '/away': says(301, { location: 'file:///etc/passwd' }),
    '/to-nothing': says(301, { location: '/nothing' }),
  });
  expect(await lookAt(`${origin}/old`, looking)).toMatchObject({
    outcome: 'alive',
    movedTo: `${origin}/new`,
  });
  expect(await lookAt(`${origin}/once`, looking)).toMatchObject({ outcome: 'alive', movedTo: '' });
  expect(await lookAt(`${origin}/loop`, looking)).toMatchObject({
    outcome: 'failed',
    reason: 'redirects',
  });
  expect(await lookAt(`${origin}/away`, looking)).toMatchObject({ reason: 'protocol' });
  expect(await lookAt(`${origin}/to-nothing`, looking)).toMatchObject({
    outcome: 'missing',
    movedTo: '',
  });
});

test('a server that hangs is not waited for', async () => {
  const { origin } = await answering({ '/hangs': () => {} });
  expect(await lookAt(`${origin}/hangs`, { ...looking, timeoutMs: 300 })).toMatchObject({
    outcome: 'failed',
    reason: 'timeout',
  });
});

test('nothing in the own network is asked, by address, by name or behind a redirect', async () => {
  const { origin, asked } = await answering({ '/ok': says(200) });
  const { port } = new URL(origin);
  const outside = { ...looking, allowPrivate: false };
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '[::ffff:127.0.0.1]']) {
    const look = await lookAt(`http://${host}:${port}/ok`, outside);
    expect([host, look.outcome, look.reason]).toEqual([host, 'closed', 'private']);
  }
  expect(asked).toEqual([]);
});

test('what a host does not want to be looked at is not asked', async () => {
  const { origin, asked } = await answering({ '/ok': says(200) });
  const look = await lookAt(`${origin}/ok`, { ...looking, mayAsk: async () => false });
  expect(look).toMatchObject({ outcome: 'closed', reason: 'robots' });
  expect(asked).toEqual([]);
});
