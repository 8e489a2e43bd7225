import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../../testing/archives/write-archive';
import { articleText, siteOf } from '../../../testing/store-of';
import { sync } from '../../../testing/stores';
import { readLastSync } from '../store/last-sync';

const NOON = Date.UTC(2026, 6, 1, 12);

test('what the last sync did is noted, until another one does something', async () => {
  const later = articleText('C', '2026-01-01', 'publishDate: 2026-07-01T12:00:03Z');
  const { store, folder } = await siteOf(
    {
      'content/en/a.md': articleText('A'),
      'content/en/b.md': articleText('B'),
      'content/en/c.md': later,
    },
    NOON,
  );
  const dataFolder = path.join(folder, 'data');
  const again = (now: number) => sync({ siteFolder: folder, dataFolder, now, program: '' });
  const first = await readLastSync(store);
  expect(first).toMatchObject({ at: NOON, read: 3, removed: 0, rebuilt: true, files: [] });
  expect(first?.durationMs).toBeGreaterThanOrEqual(0);

  await again(NOON + 1000);
  expect(await readLastSync(store)).toEqual(first);

  writeFiles(folder, { 'content/en/a.md': articleText('Another A') });
  rmSync(path.join(folder, 'content/en/b.md'));
  await again(NOON + 2000);
  expect(await readLastSync(store)).toMatchObject({
    ...{ at: NOON + 2000, read: 1, removed: 1, rebuilt: false, causes: 2 },
    files: [
      { path: 'en/a.md', why: 'changed' },
      { path: 'en/b.md', why: 'removed' },
    ],
  });

  await again(NOON + 5000);
  expect(await readLastSync(store)).toMatchObject({
    ...{ at: NOON + 5000, read: 0, causes: 1 },
    files: [{ path: 'en/c.md', why: 'its date has come' }],
  });
});
