import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { writeArchive } from '../testing/archives/write-archive';
import { FIRST_PORT } from '../testing/sites';
import { start, stop } from './run-command';

const port = FIRST_PORT + 10;

// Next.js allows one at a time.
test.describe.configure({ mode: 'default' });

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

test('it shows what is not published, marked, from a store of its own, and tells why', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-dev-'));
  const folder = path.join(scratch, 'site');
  const data = path.join(scratch, 'data');
  const article = (title: string, fields: string) =>
    `---\ntitle: ${title}\ndate: 2026-01-01\n${fields}\n---\n\nWords.\n`;
  writeArchive(folder, {
    'content/en/news/open.md': article('Open', ''),
    'content/en/news/draft.md': article('Draft', 'draft: true'),
    'content/en/news/later.md': article('Later', 'publishDate: 2190-05-06'),
  });
  const own = port + 62;
  const origin = `http://localhost:${own}`;
  const server = await start('dev', { folder, data, port: own }, 'Ready in');
  try {
    await page.goto(`${origin}/news/draft/`);
    await expect(page.getByRole('note')).toHaveText('a draft');
    await page.goto(`${origin}/news/later/`);
    await expect(page.getByRole('note')).toContainText('appears on May 6, 2190');
    await page.goto(`${origin}/news/open/`);
    await expect(page.getByRole('heading', { name: 'Open' })).toBeVisible();
    await expect(page.getByRole('note')).toHaveCount(0);
    await page.goto(`${origin}/-/explain/?of=/news/draft/&language=zh`);
    await expect(page.getByText('读者不可见：草稿。')).toBeVisible();
    expect(readdirSync(data)).toEqual(['.unpublished']);
  } finally {
    await stop(server);
  }
});
