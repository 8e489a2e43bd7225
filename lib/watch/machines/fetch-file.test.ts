import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { inOneLine } from '../trouble';
import { fetchFile } from './fetch-file';

const BYTES = Buffer.from('潮汐'.repeat(100_000));
const DIGEST = createHash('sha256').update(BYTES).digest('hex');
let folder: string;
let to: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'fetch-file-'));
  to = path.join(folder, 'to');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function listen(answer: RequestListener): Promise<URL> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const at = server.address();
  return new URL(`http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/a%20b.db?key=1`);
}

test('a file of this machine is copied, and its bytes are counted', async () => {
  const from = path.join(folder, 'a b.db');
  writeFileSync(from, BYTES);
  const counts: number[][] = [];
  const digest = await fetchFile(pathToFileURL(from), to, (...count) => counts.push(count));
  expect(digest).toBe(DIGEST);
  expect(readFileSync(to).equals(BYTES)).toBe(true);
  expect(counts.at(-1)).toEqual([BYTES.length, BYTES.length]);
});

test('a file of a host is fetched, with the password that its address has', async () => {
  const asked: unknown[] = [];
  const url = await listen(({ url, headers }, response) => {
    asked.push(url, headers.authorization);
    response.end(BYTES);
  });
  url.username = 'desk';
  url.password = 'p@ss';
  expect(await fetchFile(url, to)).toBe(DIGEST);
  const pair = Buffer.from('desk:p@ss').toString('base64');
  expect(asked).toEqual(['/a%20b.db?key=1', `Basic ${pair}`]);
});

test('what is not there, or is no file, says so, and no password', async () => {
  const url = await listen((_, response) => response.writeHead(404).end());
  url.password = 'secret';
  const named = `${url.origin}/a%20b.db`;
  await expect(fetchFile(url, to)).rejects.toThrow(new Error(`${named} answers 404`));
  await expect(fetchFile(pathToFileURL(`${to}-nowhere`), to)).rejects.toThrow('ENOENT');
  mkdirSync(`${to}-folder`);
  await expect(fetchFile(pathToFileURL(`${to}-folder`), to)).rejects.toThrow('is no file');
});

test('nothing is waited for without an end', async () => {
  const silent = await listen(() => {});
  const patience = { stalledMs: 100, wholeMs: 60_000 };
  await expect(fetchFile(silent, to, undefined, patience)).rejects.toThrow(
    'nothing came for 0.1 s',
  );
  const dripping = await listen((_, response) => {
    const timer = setInterval(() => response.write('x'), 10);
    response.on('close', () => clearInterval(timer));
  });
  const late = fetchFile(dripping, `${to}-2`, undefined, { stalledMs: 60_000, wholeMs: 200 });
  await expect(late).rejects.toThrow('it was not whole after 0.2 s');
});

test('a host that hangs up, and one that is away, are told in a line', async () => {
  const cut = await listen((_, response) => {
    response.writeHead(200, { 'content-length': BYTES.length });
    response.write(BYTES.subarray(0, 1000), () => response.destroy());
  });
  expect(inOneLine(await fetchFile(cut, to).catch((error) => error))).toBe('other side closed');
  const away = new URL('http://127.0.0.1:1/a.db');
  const said = inOneLine(await fetchFile(away, `${to}-2`).catch((error) => error));
  expect(said).toMatch(/ECONNREFUSED|bad port/);
});
