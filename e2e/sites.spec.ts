import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { writeArchive } from '../testing/archives/write-archive';
import { FIRST_PORT } from '../testing/sites';
import { start, stop } from './run-command';

const port = FIRST_PORT + 9;

test('another site shows nothing of the one before', async ({ request }) => {
  test.setTimeout(180_000);
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-sites-'));
  const data = path.join(scratch, 'data');
  const sites = ['Crimson', 'Turquoise'].map((name) => {
    const folder = path.join(scratch, name);
    writeArchive(folder, {
      'content/en/news/same.en.md': `---\ntitle: "${name} title"\ndate: 2026-01-01\n---\n\n${name} words.\n`,
    });
    return { name, folder, data, port };
  });
  for (const site of [...sites, ...sites]) {
    const other = sites.find(({ name }) => name !== site.name)?.name ?? '';
    const server = await start('start', site, 'Serving at');
    try {
      for (const address of ['/', '/news/', '/news/same/', '/search/?q=words', '/nowhere/']) {
        const text = await (await request.get(`http://localhost:${port}${address}`)).text();
        expect(text, address).toContain(site.name);
        expect(text, address).not.toContain(other);
      }
    } finally {
      await stop(server);
    }
  }
});
