import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type APIRequestContext, expect, test } from 'playwright/test';
import { SITES } from '../testing/sites';

test.use({ baseURL: SITES.fields.url });
test.describe.configure({ mode: 'serial' });

const file = path.join(SITES.fields.folder, 'content/en/diary/live.en.md');
const address = '/en/diary/live/';

function save(title: string, body: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `---\ntitle: "${title}"\ndate: 2026-01-02\ntags: [live]\n---\n\n${body}\n`);
}

async function textOf(request: APIRequestContext, url: string): Promise<string> {
  return (await request.get(url)).text();
}

test('a saved, changed and deleted file is followed on a running server', async ({ request }) => {
  save('First title', 'First words.');
  await expect.poll(() => textOf(request, address)).toContain('First words.');
  await expect.poll(() => textOf(request, '/en/diary/')).toContain('First title');
  await expect.poll(() => textOf(request, '/en/tags/live/')).toContain('First title');

  save('Second title', 'Second words.');
  await expect.poll(() => textOf(request, address)).toContain('Second words.');
  expect(await textOf(request, '/en/diary/')).toContain('Second title');
  expect(await textOf(request, '/en/diary/')).not.toContain('First title');
  expect(await textOf(request, '/en/search/?q=Second')).toContain(address);

  rmSync(file);
  await expect.poll(async () => (await request.get(address)).status()).toBe(404);
  expect((await request.get('/en/diary/')).status()).toBe(404);
});

test('a saved file shows on the home page, in search and between its neighbours', async ({
  page,
  request,
}) => {
  const folder = path.dirname(file);
  const write = (name: string, day: string) =>
    writeFileSync(
      path.join(folder, `${name}.en.md`),
      `---\ntitle: "Neighbour ${name}"\ndate: 2026-02-${day}\npager: true\n---\n\nPlain.\n`,
    );
  mkdirSync(folder, { recursive: true });
  write('before', '02');
  write('after', '04');
  await expect.poll(async () => (await request.get('/en/diary/after/')).status()).toBe(200);
  const pager = page.getByRole('navigation', { name: 'More from this section' });
  await page.goto('/en/diary/before/');
  await expect(pager.getByRole('link')).toHaveText([/Neighbour after$/]);
  expect(await textOf(request, '/en/search/?q=between')).not.toContain('/en/diary/between/');

  write('between', '03');
  await expect.poll(() => textOf(request, '/en/diary/before/')).toContain('Neighbour between');
  await page.reload();
  await expect(pager.getByRole('link')).toHaveText([/Neighbour between$/]);
  await page.goto('/en/diary/after/');
  await expect(pager.getByRole('link')).toHaveText([/Neighbour between$/]);
  expect(await textOf(request, '/en/search/?q=between')).toContain('/en/diary/between/');

  const news = path.join(SITES.fields.folder, 'content/zh-CN/news/live.zh-CN.md');
  writeFileSync(news, '---\ntitle: Breaking\ndate: 2026-11-01\n---\n\n正文。\n');
  await expect.poll(() => textOf(request, '/zh-cn/')).toContain('Breaking');
  rmSync(news);
  await expect.poll(() => textOf(request, '/zh-cn/')).not.toContain('Breaking');
  rmSync(folder, { recursive: true });
  await expect.poll(async () => (await request.get('/en/diary/')).status()).toBe(404);
});

test('a broken save keeps the last good version', async ({ request }) => {
  save('Good title', 'Good words.');
  await expect.poll(() => textOf(request, address)).toContain('Good words.');
  writeFileSync(file, '---\ntitle: "Broken\n---\n\nBroken words.\n');
  writeFileSync(path.join(path.dirname(file), 'later.en.md'), '---\ntitle: Later\n---\n\nLater.\n');
  await expect.poll(() => textOf(request, '/en/diary/later/')).toContain('Later.');
  expect(await textOf(request, address)).toContain('Good words.');
  rmSync(path.dirname(file), { recursive: true });
  await expect.poll(async () => (await request.get(address)).status()).toBe(404);
});

test('a file that becomes a link out of the site is sent to nobody', async ({ request }) => {
  const folder = path.join(SITES.fields.folder, 'static/live');
  const outside = path.join(SITES.fields.folder, '../outside');
  const texts = ['/live/a.txt', '/live/b/c.txt'];
  try {
    mkdirSync(path.join(folder, 'b'), { recursive: true });
    mkdirSync(outside, { recursive: true });
    for (const name of ['a.txt', 'b/c.txt']) writeFileSync(path.join(folder, name), 'inside');
    for (const name of ['a.txt', 'c.txt']) writeFileSync(path.join(outside, name), 'outside');
    for (const url of texts) await expect.poll(() => textOf(request, url)).toBe('inside');
    for (const name of ['a.txt', 'b']) rmSync(path.join(folder, name), { recursive: true });
    symlinkSync(path.join(outside, 'a.txt'), path.join(folder, 'a.txt'));
    symlinkSync(outside, path.join(folder, 'b'));
    for (const url of texts) {
      const response = await request.get(url);
      expect([response.status(), await response.text()]).not.toContain('outside');
      expect(response.status(), url).toBe(404);
    }
  } finally {
    for (const made of [folder, outside]) rmSync(made, { recursive: true, force: true });
  }
});
