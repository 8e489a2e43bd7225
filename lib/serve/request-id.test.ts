import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { requestIdOf } from './request-id';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function idOf(given: string | undefined, trustsProxy: boolean): string {
  const request = new IncomingMessage(new Socket());
  if (given !== undefined) request.headers['x-request-id'] = given;
  return requestIdOf(request, trustsProxy);
}

test.each(['7f3a', 'a'.repeat(128), 'req:1.2_3-4+5/6=', '0'])(
  "a proxy's own name for a request stays: %s",
  (given) => {
    expect(idOf(given, true)).toBe(given);
  },
);

test.each([undefined, '', 'a'.repeat(129), 'a b', 'a, b', 'a\n{"level":"info"}', '"', '港', '<i>'])(
  'what is no name is replaced: %j',
  (given) => {
    expect(idOf(given, true)).toMatch(UUID);
  },
);

test('without a proxy that is trusted every name is new', () => {
  expect(idOf('7f3a', false)).toMatch(UUID);
  expect(idOf('7f3a', false)).not.toBe(idOf('7f3a', false));
});
