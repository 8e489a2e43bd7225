import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fieldsArchive } from '../testing/archives/fields';
import { hostileArchive } from '../testing/archives/hostile';
import { writeArchive } from '../testing/archives/write-archive';
import { findBrowser } from '../testing/browser';
import { SITES } from '../testing/sites';

/**
 * `npm test`, the one gate: format and lint, types, borders, then unit tests beside the production
 * build and the journeys in a real browser. Every step runs; the last line counts.
 */
interface Count {
  passed: number;
  failed: number;
}

const ROOMS = ['app', 'lib', 'scripts', 'testing', 'bench', 'e2e'];
const reports = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-reports-'));
const unitReport = path.join(reports, 'unit.json');
const journeyReport = path.join(reports, 'journeys.json');

const counts = [
  await step('Format and lint', 'biome', ['check', '--error-on-warnings']),
  await step('Route types', 'next', ['typegen']),
  await step('Types', 'tsc', ['--noEmit']),
  await step('Borders of the rooms', 'depcruise', ROOMS),
  ...(await Promise.all([unitTests(), journeys()])),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function step(name: string, program: string, words: string[]): Promise<Count> {
  return (await run(name, program, words)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function unitTests(): Promise<Count> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const ran = await run('Unit tests', 'vitest', ['run', ...reporters]);
  const report = readReport(unitReport);
  return counted(ran, report?.numPassedTests, report?.numFailedTests);
}

async function journeys(): Promise<Count> {
  writeArchive(SITES.fields.folder, fieldsArchive);
  writeArchive(SITES.hostile.folder, hostileArchive);
  const built =
    (await run('Build', process.execPath, ['scripts/run.mjs', 'standalone'])) &&
    (await run('Sync', process.execPath, ['scripts/run.mjs', 'build']));
  const ran =
    built &&
    (await run('Journeys', 'playwright', ['test', '--config', 'e2e/playwright.config.ts'], {
      CHROMIUM: findBrowser(),
      E2E_REPORT: journeyReport,
    }));
  const stats = readReport(journeyReport)?.stats;
  return counted(ran, stats?.expected, stats && stats.unexpected + stats.flaky);
}

/** A run that failed without a failed test has failed once. */
function counted(ran: boolean, passed = 0, failed = 0): Count {
  return { passed, failed: ran ? failed : Math.max(failed, 1) };
}

interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number };
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

async function run(name: string, program: string, words: string[], env = {}): Promise<boolean> {
  console.log(`\n== ${name}`);
  const bin = program.includes(path.sep) ? program : path.join('node_modules/.bin', program);
  const child = spawn(bin, words, { stdio: 'inherit', env: { ...process.env, ...env } });
  const [code] = await once(child, 'exit');
  return code === 0;
}
