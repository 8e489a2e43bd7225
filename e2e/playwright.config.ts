import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'playwright/test';
import { CHROMIUM_FLAGS } from '../testing/browser';
import { CORPUS, SITES } from '../testing/sites';

const root = path.resolve(import.meta.dirname, '..');
const served = Object.values(SITES).filter((site) => site !== SITES.corpus || existsSync(CORPUS));

export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  snapshotPathTemplate: 'look/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  // Patience costs nothing where all is well, and machines are shared.
  expect: { timeout: 20_000 },
  reporter: process.env.E2E_REPORT
    ? [['list'], ['json', { outputFile: process.env.E2E_REPORT }]]
    : [['list']],
  use: {
    locale: 'en-US',
    launchOptions: {
      executablePath: process.env.CHROMIUM || undefined,
      args: CHROMIUM_FLAGS,
    },
  },
  webServer: served.map(({ folder, data, port }) => ({
    command: 'node scripts/run.mjs start',
    cwd: root,
    url: `http://localhost:${port}/_broadsheet/icon.svg`,
    env: { SITE_DIR: folder, DATA_DIR: data, PORT: String(port) },
    stdout: 'pipe' as const,
  })),
});
