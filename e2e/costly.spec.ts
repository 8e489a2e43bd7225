import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'playwright/test';
import { COSTLY, costlyArchive } from '../testing/archives/costly';
import { writeArchive } from '../testing/archives/write-archive';
import { type Answer, get } from '../testing/load';
import { FIRST_PORT } from '../testing/sites';
import { printedBy, start, stop } from './run-command';

const port = FIRST_PORT + 20;
const origin = `http://127.0.0.1:${port}`;

/** Asks again where the server says when to. */
async function getInTime(url: string): Promise<Answer> {
  for (;;) {
    const answer = await get(url);
    const waitS = Number(answer.headers['retry-after'] ?? 0);
    if (answer.status !== 503 || waitS === 0) return answer;
    await pause(waitS * 1000);
  }
}

test('costly articles are shown as far as they go, and take nobody down', async ({ page }) => {
  test.setTimeout(600_000);
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-costly-'));
  const folder = path.join(scratch, 'site');
  writeArchive(folder, costlyArchive);
  const server = await start(
    'start',
    { folder, data: path.join(scratch, 'data'), port },
    'Serving at',
  );
  try {
    const costly = COSTLY.map((name) => getInTime(`${origin}/news/${name}/`));
    // Others read meanwhile, what is kept and what is not.
    for (const address of ['/news/usual/', '/', '/search/?q=nothing', '/news/']) {
      expect((await get(origin + address)).status, address).toBe(200);
    }
    for (const [number, name] of COSTLY.entries()) {
      const { status, body } = (await costly[number]) ?? {};
      // What is no text is not published.
      expect(status, name).toBe(name === 'nul' ? 404 : 200);
      expect(body?.byteLength, name).toBeLessThan(9_000_000);
      if (!['title', 'nul'].includes(name)) expect(String(body), name).toContain('First words.');
    }
    const others = COSTLY.flatMap((name) => [`${name}/lite/`, `${name}.md`, `${name}/card.png`]);
    for (const address of [...others.map((other) => `/news/${other}`), '/index.xml']) {
      expect([200, 404], address).toContain((await getInTime(origin + address)).status);
    }
    await page.goto(`${origin}/news/long-table/`);
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByText('Last words.')).toBeVisible();
    await expect(page.getByText('Only the beginning of the text is shown here.')).toBeVisible();
    await page.getByRole('link', { name: 'The whole text' }).click();
    await expect(page).toHaveURL(`${origin}/news/long-table.md`);
    expect(printedBy(server)).toMatch(
      /long-table\.en\.md:\d+:1: warning: The text is shown in part/,
    );
    expect(printedBy(server)).not.toMatch(/server has ended|HEADERS_SENT/);
  } finally {
    await stop(server);
  }
});
