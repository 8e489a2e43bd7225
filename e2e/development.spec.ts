import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { writeArchive } from '../testing/archives/write-archive';
import { FIRST_PORT } from '../testing/sites';
import { start, stop } from './run-command';

const port = FIRST_PORT + 10;

test('npm run dev shows an edit at the next visit', async ({ request }) => {
  test.setTimeout(120_000);
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-dev-'));
  const folder = path.join(scratch, 'site');
  const article = (words: string) => `---\ntitle: One\ndate: 2026-01-01\n---\n\n${words}\n`;
  writeArchive(folder, { 'content/en/news/one.en.md': article('First words.') });
  const server = await start('dev', { folder, data: path.join(scratch, 'data'), port }, 'Ready in');
  try {
    const textOf = async () => (await request.get(`http://localhost:${port}/news/one/`)).text();
    expect(await textOf()).toContain('First words.');
    writeFileSync(path.join(folder, 'content/en/news/one.en.md'), article('Second words.'));
    await expect.poll(textOf, { intervals: [1500] }).toContain('Second words.');
  } finally {
    await stop(server);
  }
});
