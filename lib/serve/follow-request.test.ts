import { once } from 'node:events';
import { createServer, IncomingMessage, type RequestListener, request } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { currentRequest, type RequestFacts } from '../log/request';
import type { Answered } from '../metrics/meter';
import { followRequest, inRequest, noteRequest } from './follow-request';

/** What is counted of one request to a server that answers like `listener`; `isCut` where its reader goes. */
async function followed(listener: RequestListener, { isCut = false, headers = {} } = {}) {
  const counted: Answered[] = [];
  const meter = { answered: (one: Answered) => counted.push(one), rendered() {}, watchLine() {} };
  const server = createServer((request, response) => {
    followRequest(request, response, meter);
    listener(request, response);
    response.once('close', () => server.close());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const asked = request({ port, host: '127.0.0.1', path: '/a/?b', headers });
  asked.on('error', () => {});
  asked.end();
  if (isCut) server.once('request', () => asked.destroy());
  else asked.on('response', (response) => response.resume());
  await once(server, 'close');
  return counted;
}

test('an answer is counted once, with what was noted of it', async () => {
  const counted = await followed((request, response) => {
    noteRequest(request, { kind: 'article' });
    setImmediate(() => {
      noteRequest(request, { kept: 'miss', refused: 'late' });
      response.writeHead(503).end('Words.');
    });
  });
  expect(counted).toEqual([
    {
      ...{ kind: 'article', kept: 'miss', refused: 'late', status: 503 },
      firstByteMs: expect.any(Number),
    },
  ]);
});

test('of what nothing was noted the kind is unknown', async () => {
  const counted = await followed((_request, response) => response.end());
  expect(counted).toMatchObject([{ kind: 'unknown', status: 200 }]);
});

test.each(['before', 'within'])(
  'a reader who goes away %s an answer is counted as that',
  async (when) => {
    const counted = await followed(
      (request, response) => {
        noteRequest(request, { kind: 'file' });
        if (when === 'within') response.write('Words, and more of them to come.');
      },
      { isCut: true },
    );
    expect(counted).toMatchObject([{ kind: 'file', status: 499 }]);
  },
);

test('what is done on account of a request that nobody follows is of none', () => {
  const request = new IncomingMessage(new Socket());
  noteRequest(request, { kind: 'article' });
  expect(inRequest(request, () => currentRequest())).toBeUndefined();
});

test.each([
  ['00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', '0af7651916cd43dd8448eb211c80319c'],
  ['0af7651916cd43dd8448eb211c80319c', undefined],
  ['00-"}{"level":"info"}0000000000000000-b7ad6b7169203331-01', undefined],
])('the trace of %j is %s', async (traceparent, traceId) => {
  let facts: RequestFacts | undefined;
  await followed(
    (request, response) => {
      facts = inRequest(request, currentRequest);
      response.end();
    },
    { headers: { traceparent } },
  );
  expect(facts).toMatchObject({ method: 'GET', path: '/a/' });
  expect(facts?.traceId).toBe(traceId);
});
