import { validateHeaderValue } from 'node:http';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeAddress, parseAddress, toAddress } from '../addresses/text';
import { answerShortly } from './short-answer';

test('an alias in any script leads to a place that a header can name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (alias, query) => {
      const address = parseAddress(`/${alias}`, '/');
      fc.pre(address !== null);
      const found = {
        kind: 'redirect',
        address: encodeAddress(address ?? toAddress('/')),
      } as const;
      const location = answerShortly(found, `?${query}`).headers.location ?? '';
      validateHeaderValue('location', location);
      expect(location).toMatch(/^\/[\x21-\x7e]*$/);
      expect(new URL(location, 'https://here.invalid/').host).toBe('here.invalid');
    }),
  );
});

test('the query goes along', () => {
  const { headers } = answerShortly(
    { kind: 'root', address: encodeAddress(toAddress('/zh-cn/')) },
    '?from=中',
  );
  expect(headers).toEqual({ location: '/zh-cn/?from=%E4%B8%AD', vary: 'accept-language' });
});
