import type { IncomingMessage } from 'node:http';
import { expect, test, vi } from 'vitest';

/** What a request from `address` looks like to the limit. */
function requestOf(address: string, forwarded?: string): IncomingMessage {
  const headers = forwarded ? { 'x-forwarded-for': forwarded } : {};
  return { headers, socket: { remoteAddress: address } } as unknown as IncomingMessage;
}

async function open(variables: Record<string, string>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  vi.resetModules();
  return import('./search-rate');
}

test('an address that asks too much is told when to come again, and no other one', async () => {
  const { allowsSearch } = await open({ SEARCHES_A_MINUTE: '2', TRUST_PROXY: '' });
  const waits = [];
  for (const spoofed of ['1.1.1.1', '2.2.2.2', '3.3.3.3']) {
    waits.push(await allowsSearch(requestOf('10.0.0.1', spoofed)));
  }
  expect(waits.slice(0, 2)).toEqual([0, 0]);
  expect(waits[2]).toBeGreaterThan(0);
  expect(waits[2]).toBeLessThanOrEqual(60);
  expect(await allowsSearch(requestOf('10.0.0.2'))).toBe(0);
});

test('behind a trusted proxy, the address that it names counts', async () => {
  const { allowsSearch } = await open({ SEARCHES_A_MINUTE: '1', TRUST_PROXY: '1' });
  expect(await allowsSearch(requestOf('127.0.0.1', 'spoofed, 192.0.2.1'))).toBe(0);
  expect(await allowsSearch(requestOf('127.0.0.1', 'spoofed, 192.0.2.2'))).toBe(0);
  expect(await allowsSearch(requestOf('127.0.0.1', 'other, 192.0.2.1'))).toBeGreaterThan(0);
});
