import { expect, test } from 'vitest';
import { readPeers } from './read-peers';

const read = (peers: string, secret = 'secret') => readPeers(peers, secret).map(String);

test('peers are called below their base addresses', () => {
  expect(read('http://10.0.0.2:3000, https://b.example.org/,https://c.example.org/papers')).toEqual(
    [
      'http://10.0.0.2:3000/-/sync',
      'https://b.example.org/-/sync',
      'https://c.example.org/papers/-/sync',
    ],
  );
});

test.each(['', ' , '])('%j names none, and needs no secret', (written) => {
  expect(read(written, '')).toEqual([]);
});

test('what is no address is said, and so is a missing secret', () => {
  expect(() => read('http://a, b.example.org')).toThrow('PEERS: found "b.example.org"; expected');
  expect(() => read('ftp://a')).toThrow('PEERS: found "ftp://a"; expected');
  expect(() => read('http://a', '')).toThrow('expected a WEBHOOK_SECRET');
});
