import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { writeArchive } from './archives/write-archive';

const root = path.resolve(import.meta.dirname, '..');
const PORT = 4320;

/** Starts `npm start` on a site and waits until it serves. */
async function start(site: string, data: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['lib/cli/run.mjs', 'start'], {
    cwd: root,
    env: { ...process.env, SITE_DIR: site, DATA_DIR: data, PORT: String(PORT) },
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (text) => String(text).includes('Serving at') && resolve());
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
  });
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

test('another site shows nothing of the one before', async ({ request }) => {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-sites-'));
  const data = path.join(scratch, 'data');
  const sites = ['Crimson', 'Turquoise'].map((name) => {
    const folder = path.join(scratch, name);
    writeArchive(folder, {
      'content/en/news/same.en.md': `---\ntitle: "${name} title"\ndate: 2026-01-01\n---\n\n${name} words.\n`,
    });
    return { name, folder };
  });
  for (const { name, folder } of [...sites, ...sites]) {
    const other = sites.find((site) => site.name !== name)?.name ?? '';
    const server = await start(folder, data);
    try {
      for (const address of ['/', '/news/', '/news/same/', '/search/?q=words', '/nowhere/']) {
        const text = await (await request.get(`http://localhost:${PORT}${address}`)).text();
        expect(text, address).toContain(name);
        expect(text, address).not.toContain(other);
      }
    } finally {
      await stop(server);
    }
  }
});
