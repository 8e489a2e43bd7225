import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { KINDS_OF_PAGES } from '../e2e/kinds-of-pages';
import { CHROMIUM_FLAGS, findBrowser } from './browser';
import { until } from './faults/served-site';

const WIDTHS = [320, 390, 768, 1280, 1680];
const THEMES = ['light', 'dark'] as const;
const PORT = 4390;
/** https://web.dev/articles/cls: what a reader takes for still is below 0.1. */
const MOST_SHIFT = 0.02;

/**
 * Serves the site of this process and takes pictures of its pages, each in a file of `folder` by
 * width and theme. Returns what is wrong with them, a line each.
 */
export async function takePictures(folder: string, addresses: string[]): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  const env = { ...process.env, PORT: String(PORT) };
  const server = spawn(process.execPath, ['scripts/run.mjs', 'start'], { env });
  let said = '';
  server.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });
  try {
    await until(() => said.includes('Serving at') || server.exitCode !== null);
    const pages = addresses.length > 0 ? addresses : Object.values(KINDS_OF_PAGES).flat();
    const faults: string[] = [];
    for (const address of pages) faults.push(...(await takeAll(browser, folder, address)));
    return faults;
  } finally {
    await browser.close();
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
  }
}

async function takeAll(browser: Browser, folder: string, address: string): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of THEMES) {
    for (const width of WIDTHS) {
      const viewport = { width, height: 900 };
      const page = await browser.newPage({ viewport, colorScheme });
      const place = `${address} (${width}, ${colorScheme})`;
      for (const fault of await take(page, address, path.join(folder, `${width}-${colorScheme}`))) {
        faults.push(`${place}: ${fault}`);
      }
      await page.close();
    }
  }
  return faults;
}

async function take(page: Page, address: string, folder: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    // What is not there says so, and is meant to.
    if (message.type() === 'error' && !/status of 404/.test(message.text())) {
      faults.push(message.text());
    }
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(watchShifts);
  await page.goto(`http://localhost:${PORT}${address}`, { waitUntil: 'load' });
  const { wider, shift } = await page.evaluate(() => ({
    wider: document.documentElement.scrollWidth - innerWidth,
    shift: Number(document.documentElement.dataset.shift ?? 0),
  }));
  if (wider > 0) faults.push(`it is ${wider} px wider than the window`);
  if (shift > MOST_SHIFT) faults.push(`it moves by ${shift.toFixed(3)} while it loads`);
  mkdirSync(folder, { recursive: true });
  const name = decodeURIComponent(address).replace(/[^\p{L}\p{N}]+/gu, '-') || '-';
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
  return faults;
}

/** Runs in the page, and adds up what moves in it without its reader's doing. */
function watchShifts(): void {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('hadRecentInput' in entry && !entry.hadRecentInput && 'value' in entry) {
        sum += Number(entry.value);
      }
    }
    document.documentElement.dataset.shift = String(sum);
  }).observe({ type: 'layout-shift', buffered: true });
}
