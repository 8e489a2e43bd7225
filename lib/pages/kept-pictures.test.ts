import { mkdirSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Picture } from './pages';

let scratch: string;

beforeEach(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'kept-pictures-'));
  mkdirSync(path.join(scratch, 'site'));
  vi.stubEnv('SITE_DIR', path.join(scratch, 'site'));
  vi.stubEnv('DATA_DIR', path.join(scratch, 'data'));
  vi.stubEnv('PAGE_CACHE_MB', '1');
});

/** The pictures as a new process has them. */
async function openPictures() {
  vi.resetModules();
  const { KeptPictures } = await import('.');
  return new KeptPictures();
}

function picture(sizeBytes: number): Picture {
  const facts = { extension: 'webp', etag: 'a', upstreamEtag: 'b', revalidate: 86_400 };
  // Bytes that no packing makes smaller.
  const buffer = crypto.getRandomValues(Buffer.alloc(sizeBytes));
  return { kind: 'IMAGE', buffer, ...facts };
}

test('a picture is kept on disk with the time when it was made', async () => {
  const before = Date.now();
  const made = picture(5000);
  await (await openPictures()).set('Kx-9_', made);
  const kept = await (await openPictures()).get('Kx-9_', { kind: 'IMAGE' });
  expect(kept?.value).toEqual(made);
  expect(kept?.value && 'buffer' in kept.value && Buffer.isBuffer(kept.value.buffer)).toBe(true);
  expect(kept?.lastModified).toBeGreaterThanOrEqual(before);
  expect(kept?.lastModified).toBeLessThanOrEqual(Date.now());
  expect(await (await openPictures()).get('other', { kind: 'IMAGE' })).toBeNull();
});

test('a picture is not taken for a page, and pages are not kept here', async () => {
  const pictures = await openPictures();
  await pictures.set('/en/a', picture(10));
  expect(await pictures.get('/en/a', { kind: 'APP_PAGE' })).toBeNull();
  await pictures.set('/en/b', { kind: 'APP_PAGE' });
  expect(await pictures.get('/en/b', { kind: 'APP_PAGE' })).toBeNull();
});

test('pictures take no more disk than all that is kept may', async () => {
  const pictures = await openPictures();
  for (let number = 0; number < 120; number++) {
    await pictures.set(`p${number}`, picture(15_000));
  }
  const last = await (await openPictures()).get('p119', { kind: 'IMAGE' });
  const first = await (await openPictures()).get('p0', { kind: 'IMAGE' });
  expect([first, last?.value.kind]).toEqual([null, 'IMAGE']);
});
