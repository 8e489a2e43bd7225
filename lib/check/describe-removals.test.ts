import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../testing/archives/write-archive';
import { createStore, sync } from '../../testing/stores';
import { countRemovals } from '../archive/sync/removals';
import { describeRemovals } from './describe-removals';

test('what is left out is counted by kind, with its first places', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'removals-'));
  const dataFolder = path.join(folder, 'data');
  const store = await createStore(dataFolder);
  const head = '---\ntitle: A\n---\n';
  writeFiles(folder, {
    'content/news/a.md': `${head}\n<script>1</script>\n\n<b onclick="x">b</b>\n`,
    'content/news/b.md': `${head}${'<script></script>\n'.repeat(3)}`,
    'content/news/c.md': `${head}<b>bold</b>\n`,
  });
  await sync({ siteFolder: folder, dataFolder, now: 0, program: '' });
  expect(describeRemovals(await countRemovals(store))).toEqual([
    'not shown: 4 × <script> in 2 articles: content/news/a.md:5:1, content/news/b.md:4:1, content/news/b.md:5:1 …',
    'not shown: 1 × onclick in 1 article: content/news/a.md:7:1',
  ]);
  await store.destroy();
  rmSync(folder, { recursive: true });
});
