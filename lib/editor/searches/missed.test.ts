import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dataFolder } from '../../archive/store/data-folder';
import { countMissed, listMissed } from './missed';

const NOON = Date.UTC(2026, 7, 22, 12);
const DAY_MS = 86_400_000;
let scratch = '';

beforeEach(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'missed-'));
  vi.stubEnv('SITE_DIR', scratch);
  vi.stubEnv('DATA_DIR', path.join(scratch, 'data'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(scratch, { recursive: true });
});

function ask(query: string, times: number, now = NOON): void {
  for (let time = 0; time < times; time++) countMissed(query, now);
}

test('what was asked for three times is told, over several days, most first', () => {
  ask('雾号', 2, NOON - DAY_MS);
  ask('雾号', 2);
  ask('tram', 3);
  ask('once or twice', 2);
  expect(listMissed(NOON, 10)).toEqual([
    { query: '雾号', asked: 4, last: '2026-08-22' },
    { query: 'tram', asked: 3, last: '2026-08-22' },
  ]);
});

test('after sixty days it is forgotten', () => {
  ask('old', 5, NOON - 61 * DAY_MS);
  ask('new', 3);
  expect(listMissed(NOON, 10).map(({ query }) => query)).toEqual(['new']);
});

test('of a thousand and more, what is rare goes, and what comes is counted', () => {
  ask('often', 3);
  for (let number = 0; number < 1200; number++) countMissed(`rare ${number}`, NOON);
  ask('late', 3);
  expect(listMissed(NOON, 10).map(({ query }) => query)).toEqual(['late', 'often']);
  const file = new Database(path.join(dataFolder(), 'searches.db'));
  expect(file.prepare('select count(distinct query) from missed').raw().get()).toEqual([1000]);
  file.close();
});
