import net from 'node:net';
import { expect, inject, onTestFinished, test } from 'vitest';
import { readMeta } from '../meta';
import { explainFailure, isNoStore } from './explain-failure';
import { openInDatabase } from './open';

const database = new URL(inject('database'));

/** The address of the tests' database, with something else. */
function addressWith(change: (address: URL) => unknown): string {
  const address = new URL(database);
  change(address);
  return address.href;
}

async function failureOf(address: string): Promise<unknown> {
  const store = openInDatabase(address);
  onTestFinished(() => store.destroy());
  return readMeta(store, 'site').then(
    () => undefined,
    (error) => error,
  );
}

test.each([
  [
    'another port',
    (address: URL) => Object.assign(address, { port: '1' }),
    'nothing listens there',
  ],
  ['no host', (address: URL) => Object.assign(address, { hostname: 'a.invalid' }), 'no machine'],
  ['no database', (address: URL) => Object.assign(address, { pathname: '/x' }), 'no such database'],
  ['no user', (address: URL) => Object.assign(address, { username: 'x' }), 'no such user'],
  [
    'safety',
    (address: URL) => Object.assign(address, { search: '?sslmode=require' }),
    'as the address asks',
  ],
])('%s is explained', async (_, change, words) => {
  expect(explainFailure(await failureOf(addressWith(change)))).toContain(words);
});

test('who does not answer is not waited for', async () => {
  const silent = net.createServer(() => {}).listen(0, '127.0.0.1');
  onTestFinished(() => {
    silent.close();
  });
  await new Promise((resolve) => silent.once('listening', resolve));
  const found = silent.address();
  const port = String(typeof found === 'object' ? found?.port : '');
  const address = addressWith((one) => Object.assign(one, { port }));
  expect(explainFailure(await failureOf(address))).toContain('does not answer in time');
});

test('that there is no store is no failure', async () => {
  const address = addressWith((one) => Object.assign(one, { search: '?schema=empty' }));
  expect(isNoStore(await failureOf(address))).toBe(true);
});

test.each(['Papers', 'a-b', '"; drop', 'x'.repeat(60)])('%s is no name of a schema', (name) => {
  const address = addressWith((one) => one.searchParams.set('schema', name));
  expect(() => openInDatabase(address)).toThrow('schema=');
});
