import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { PICTURES_PORT } from '../testing/archives/fields';
import { SITES } from '../testing/sites';

test.use({ baseURL: SITES.fields.url, viewport: { width: 360, height: 800 } });
test.describe.configure({ mode: 'serial' });

const picture = readFileSync(
  path.resolve(import.meta.dirname, '../static/images/tide-turbines.webp'),
);
const host = createServer((request, response) => {
  if (request.url === '/moved.webp') response.writeHead(302, { location: '/named.webp' }).end();
  else response.writeHead(200, { 'content-type': 'image/webp' }).end(picture);
});

test.beforeAll(() => new Promise<void>((done) => void host.listen(PICTURES_PORT, done)));
test.afterAll(() => new Promise((done) => host.close(done)));

test('pictures of a named origin come as large as they are shown, others as they are', async ({
  page,
}) => {
  await page.goto('/en/other/pictured/');
  const named = page.getByRole('img', { name: 'Named', exact: true });
  await named.scrollIntoViewIfNeeded();
  const shownOf = () =>
    named.evaluate((image: HTMLImageElement) => [image.currentSrc, image.naturalWidth]);
  await expect.poll(async () => (await shownOf())[0]).toContain('/_next/image?');
  const source = await page.request.get(String((await shownOf())[0]));
  expect(source.status()).toBe(200);
  expect((await source.body()).byteLength).toBeLessThan(picture.byteLength);

  const unnamed = page.getByRole('img', { name: 'Unnamed' });
  await expect(unnamed).not.toHaveAttribute('srcset');
  const full = page.getByRole('link', { name: 'Open picture: Named' });
  await expect(full).toHaveAttribute('href', `http://localhost:${PICTURES_PORT}/named.webp`);
});

test('nothing else is fetched or made smaller', async ({ request }) => {
  const ask = async (url: string) =>
    (await request.get('/_next/image', { params: { url, w: 480, q: 75 } })).status();
  expect(await ask(`http://localhost:${PICTURES_PORT}/named.webp`)).toBe(200);
  expect(await ask(`http://127.0.0.1:${PICTURES_PORT}/unnamed.webp`)).toBe(400);
  expect(await ask(`http://localhost:${PICTURES_PORT + 1}/named.webp`)).toBe(400);
  expect(await ask('/picture.svg')).toBe(400);
  expect(await ask(`http://localhost:${PICTURES_PORT}/moved.webp`)).not.toBe(200);
});
