import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Picture } from './pages';

let scratch: string;

beforeEach(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'kept-cache-'));
  mkdirSync(path.join(scratch, 'site'));
  vi.stubEnv('SITE_DIR', path.join(scratch, 'site'));
  vi.stubEnv('DATA_DIR', path.join(scratch, 'data'));
  vi.stubEnv('PAGE_CACHE_MB', '1');
});

/** A cache as a new process of a build has it. */
async function openCache(build = 'one') {
  const server = path.join(scratch, build, 'server');
  mkdirSync(server, { recursive: true });
  writeFileSync(path.join(server, '..', 'BUILD_ID'), build);
  vi.resetModules();
  const { KeptCache } = await import('./kept-cache');
  return new KeptCache({ serverDistDir: server });
}

function picture(sizeBytes: number): Picture {
  const facts = { extension: 'webp', etag: 'a', upstreamEtag: 'b', revalidate: 86_400 };
  // Bytes that no packing makes smaller.
  const buffer = crypto.getRandomValues(Buffer.alloc(sizeBytes));
  return { kind: 'IMAGE', buffer, ...facts };
}

test('a picture is kept on disk, for every build, with the time when it was made', async () => {
  const before = Date.now();
  const made = picture(5000);
  await (await openCache()).set('Kx-9_', made, {});
  const kept = await (await openCache('two')).get('Kx-9_', { kind: 'IMAGE' });
  expect(kept?.value).toEqual(made);
  expect(kept?.value && 'buffer' in kept.value && Buffer.isBuffer(kept.value.buffer)).toBe(true);
  expect(kept?.lastModified).toBeGreaterThanOrEqual(before);
  expect(kept?.lastModified).toBeLessThanOrEqual(Date.now());
  expect(await (await openCache()).get('other', { kind: 'IMAGE' })).toBeNull();
});

test('a picture is not taken for a page, nor a page for a picture', async () => {
  const cache = await openCache();
  await cache.set('/en/a', picture(10), {});
  expect(await cache.get('/en/a', { kind: 'APP_PAGE' })).toBeNull();
  const headers = { 'x-next-cache-tags': 'site,version:100' };
  await cache.set('/en/b', { kind: 'APP_PAGE', html: 'b', headers }, {});
  expect(await cache.get('/en/b', { kind: 'APP_PAGE' })).toMatchObject({ value: { html: 'b' } });
  expect(await cache.get('/en/b', { kind: 'IMAGE' })).toBeNull();
});

test('pictures take no more disk than all that is kept may', async () => {
  const cache = await openCache();
  for (let number = 0; number < 120; number++) {
    await cache.set(`p${number}`, picture(15_000), {});
  }
  const last = await (await openCache()).get('p119', { kind: 'IMAGE' });
  const first = await (await openCache()).get('p0', { kind: 'IMAGE' });
  expect([first, last?.value.kind]).toEqual([null, 'IMAGE']);
});
