import type { ChildProcess } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { canUse } from '../testing/needs';
import { CORPUS, FIRST_PORT } from '../testing/sites';
import { crawl, MISSING, MOST_DAYS, type Visit } from './crawl';
import { printedBy, start, stop } from './run-command';

const there = canUse('corpus');

const port = FIRST_PORT + 19;
const origin = `http://127.0.0.1:${port}`;
const SLOWEST_MS = 20_000;

test('eight readers crawl a real archive that nobody visited, also while it is edited', async () => {
  test.skip(!there, 'the real archive is not beside the project');
  test.setTimeout(600_000);
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-crawl-'));
  const folder = path.join(scratch, 'site');
  cpSync(CORPUS, folder, { recursive: true });
  for (const edits of [false, true]) {
    const data = path.join(scratch, edits ? 'edited' : 'cold');
    const server = await start('start', { folder, data, port }, 'Serving at');
    const editing = edits ? saveAgainAndAgain(folder) : undefined;
    try {
      expectAllWell(await crawl(origin, 600, MOST_DAYS), server);
    } finally {
      clearInterval(editing);
      await stop(server);
    }
  }
});

function expectAllWell(visits: Visit[], server: ChildProcess): void {
  expect(visits.length).toBeGreaterThan(500);
  const slow = visits.filter(({ ms }) => ms > SLOWEST_MS);
  expect(slow.map(({ address, ms }) => `${address} ${ms}`)).toEqual([]);
  const failed = visits.filter(({ status }) => ![200, 307, 308, 404].includes(status));
  expect(failed.map(({ address, status }) => `${status} ${address}`)).toEqual([]);
  const missing = visits.filter(({ status }) => status === 404).map(({ address }) => address);
  expect(missing).toEqual(expect.arrayContaining(MISSING));
  const written = readBodies();
  const unwritten = missing.filter((address) => !written.includes(path.basename(address)));
  expect(unwritten.toSorted()).toEqual(MISSING.toSorted());
  expect(kindsOf(visits)).toEqual(KINDS);
  expect(troubleIn(printedBy(server))).toEqual([]);
}

/** Authors link to what is nowhere, too. */
function readBodies(): string {
  const content = path.join(CORPUS, 'content');
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
  const articles = files.filter((file) => file.endsWith('.md'));
  return articles.map((file) => readFileSync(path.join(content, file), 'utf8')).join('\n');
}

const KINDS = ['archive', 'article', 'feed', 'home', 'list', 'lite', 'markdown', 'search', 'shelf'];

function kindsOf(visits: Visit[]): string[] {
  const patterns: Record<string, RegExp> = {
    home: /^\/[\w-]+\/(?:page\/\d+\/)?$/,
    list: /^\/[\w-]+\/(?:tags|categories)\/./,
    article: /^\/[\w-]+\/news\/.*\/.*\/$/,
    lite: /\/lite\/$/,
    markdown: /\.md$/,
    archive: /\/archive\/\d{4}\/\d\d\/\d\d\/$/,
    feed: /\.xml$/,
    search: /\/search\/$/,
    shelf: /\/shelf\/$/,
  };
  return Object.keys(patterns)
    .filter((kind) => visits.some(({ address }) => patterns[kind]?.test(address)))
    .toSorted();
}

/** Lines that tell of an error. */
function troubleIn(log: string): string[] {
  return log.split('\n').filter((line) => /error:? |Error\b|took too long|NEXT_|warn/i.test(line));
}

/** Adds a sentence to some article ten times a second. */
function saveAgainAndAgain(folder: string): NodeJS.Timeout {
  const content = path.join(folder, 'content');
  const articles = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .toSorted();
  let next = 0;
  return setInterval(() => {
    const file = articles[(next++ * 37) % articles.length] ?? '';
    appendFileSync(path.join(content, file), '\n\n又一句。\n');
  }, 100);
}
