import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { Client } from 'pg';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { openNetwork } from '../../../../testing/faults/network';
import type { Lock } from '../lock';
import { takeDatabaseLock } from './lock';

const until = { timeout: 60_000, interval: 100 };

/** The tests' database, each test with stores of its own; through another port where one is named. */
function addressOf(schema: string, port?: number): string {
  const address = new URL(inject('database'));
  address.searchParams.set('schema', schema);
  if (port !== undefined) address.port = String(port);
  return address.href;
}

const databasePort = () => Number(new URL(inject('database')).port);

async function take(address: string, onLost = () => {}): Promise<Lock | undefined> {
  const lock = await takeDatabaseLock(address, 'follower', onLost);
  if (lock) onTestFinished(lock.release);
  return lock;
}

/** Asks for a lock until it is free. */
async function untilTaken(address: string): Promise<void> {
  await vi.waitFor(async () => expect(await take(address)).toBeDefined(), until);
}

/** Has the database end what holds a lock of a site. */
async function endSessions(schema: string): Promise<void> {
  const client = new Client(inject('database'));
  await client.connect();
  await client.query(
    `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'
     and objid = (hashtext($1)::bigint & 4294967295)`,
    [`${schema} follower`],
  );
  await client.end();
}

test('of many who ask at once one has it, and the next when it is given back', async () => {
  const address = addressOf('many');
  const locks = await Promise.all(Array.from({ length: 8 }, () => take(address)));
  const taken = locks.filter((lock) => lock !== undefined);
  expect(taken).toHaveLength(1);
  expect(await take(address)).toBeUndefined();
  taken[0]?.release();
  await untilTaken(address);
});

test('each role and each site has one of its own', async () => {
  const lost = vi.fn();
  const locks = await Promise.all([
    takeDatabaseLock(addressOf('roles'), 'follower', lost),
    takeDatabaseLock(addressOf('roles'), 'maker', lost),
    takeDatabaseLock(addressOf('others'), 'follower', lost),
  ]);
  expect(locks.every(Boolean)).toBe(true);
  for (const lock of locks) lock?.release();
  expect(lost).not.toHaveBeenCalled();
});

test('a process that is killed leaves it to the next', async () => {
  const address = addressOf('killed');
  const program = `import { takeDatabaseLock } from './lib/archive/store/postgres/lock.ts';
    await takeDatabaseLock(${JSON.stringify(address)}, 'follower', () => {});
    console.log('held');`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  expect(await take(address)).toBeUndefined();
  child.kill('SIGKILL');
  await untilTaken(address);
});

test('who is cut off hears of it before another one has it', async () => {
  const network = await openNetwork(databasePort());
  onTestFinished(network.close);
  const events: string[] = [];
  const held = await take(addressOf('cut', network.port), () => events.push('lost'));
  expect(held).toBeDefined();
  network.drop();
  await untilTaken(addressOf('cut'));
  events.push('taken');
  expect(events).toEqual(['lost', 'taken']);
  network.heal();
  expect(await take(addressOf('cut', network.port))).toBeUndefined();
});

test('who is cut off while asking is refused, not kept waiting', async () => {
  const network = await openNetwork(databasePort());
  onTestFinished(network.close);
  network.drop();
  await expect(take(addressOf('asking', network.port))).rejects.toThrow('timeout');
});

test('a session that the database ends is lost once', async () => {
  const lost = vi.fn();
  await take(addressOf('ended'), lost);
  await endSessions('ended');
  await vi.waitFor(() => expect(lost).toHaveBeenCalledTimes(1), until);
  await untilTaken(addressOf('ended'));
  expect(lost).toHaveBeenCalledTimes(1);
});

/** Carries everything but farewells, to a port at which nobody ends a connection either. */
async function withoutFarewells(): Promise<number> {
  const sockets: net.Socket[] = [];
  const server = net.createServer({ allowHalfOpen: true }, (near) => {
    const far = net.connect(databasePort(), '127.0.0.1');
    sockets.push(near, far);
    near.on('data', (bytes) => bytes[0] !== 'X'.charCodeAt(0) && far.write(bytes));
    far.on('data', (bytes) => near.write(bytes));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

test('who is refused does not wait until the database has heard its farewell', async () => {
  const port = await withoutFarewells();
  expect(await take(addressOf('farewell'))).toBeDefined();
  expect(await take(addressOf('farewell', port))).toBeUndefined();
});
