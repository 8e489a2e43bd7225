import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { writeArchive } from '../testing/archives/write-archive';
import { get } from '../testing/load';
import { canUse, OTHER_NODE } from '../testing/needs';
import { FIRST_PORT } from '../testing/sites';
import { copyFolder, giveToNobody, pidOf } from './standalone-folder';

/**
 * What one Node.js built, served by the other one of those that are promised: a page, and all that
 * stands on binaries or on what Node.js itself brings, the store, pictures, conversion, watching.
 */
test.skip(!canUse('other-node'), 'OTHER_NODE names no other Node.js');

const port = FIRST_PORT + 48;
const origin = `http://localhost:${port}`;
const picture = readFileSync(
  path.resolve(import.meta.dirname, '../static/images/tide-turbines.webp'),
);
const article = (words: string) =>
  `---\ntitle: 渔港的消息\ndate: 2026-01-01\ntags: [渔港]\n---\n\n${words}\n\n![](/crane.webp)\n\n\`\`\`js\nconst crane = 1;\n\`\`\`\n`;

test('readers find everything, an editor is heard, and it ends well', async ({ page }) => {
  const folder = copyFolder(OTHER_NODE);
  const site = path.join(folder.scratch, 'site');
  const data = path.join(folder.scratch, 'data');
  const file = path.join(site, 'content/zh-CN/news/first.md');
  writeArchive(site, {
    'site.yaml': 'title: Other\n',
    'static/crane.webp': picture,
    'content/zh-CN/news/first.md': article('起重机'),
  });
  giveToNobody(folder.scratch);
  const server = folder.run(['start'], { SITE_DIR: site, DATA_DIR: data, PORT: String(port) });
  try {
    await expect.poll(folder.said, { timeout: 30_000 }).toContain('Serving at');
    await page.goto(`${origin}/news/first/`);
    await expect(page.getByRole('heading', { name: '渔港的消息', level: 1 })).toBeVisible();
    const converted = await get(`${origin}/news/first/zh-tw/`);
    expect(String(converted.body)).toContain('漁港的訊息');
    const source = await page.getByRole('main').locator('img').first().getAttribute('srcset');
    const smaller = await get(new URL(String(source).split(' ')[0] ?? '', origin).href);
    expect([smaller.status, smaller.body.byteLength < picture.byteLength]).toEqual([200, true]);
    await page.getByRole('searchbox').first().fill('起重');
    // With suggestions it is a combobox.
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: '渔港的消息' }).first()).toBeVisible();
    writeFileSync(file, article('船闸'));
    await expect
      .poll(async () => String((await get(`${origin}/news/first/`)).body))
      .toContain('船闸');
  } finally {
    const exit = once(server, 'exit');
    process.kill(pidOf(server), 'SIGTERM');
    expect((await exit)[0]).toBe(0);
  }
  expect(folder.said()).not.toMatch(/error|warn|deprecat/i);
});
