import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeStore } from './make-store';
import { readMeta, writeMeta } from './meta';
import { createStore, type Store } from './store';

/** A store in a folder of its own, made by this process and opened by it. */
async function madeHere(): Promise<{ folder: string; store: Store }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'make-store-'));
  await makeStore(folder, async (place) => {
    const making = await createStore(place, true);
    await writeMeta(making, 'made', 'yes');
    await making.destroy();
  });
  const store = await createStore(folder);
  onTestFinished(async () => {
    await store.destroy();
    rmSync(folder, { recursive: true });
  });
  return { folder, store };
}

/** What another process reads of a name, before it writes a value under another one. */
function readAndWriteElsewhere(folder: string, read: string, written: string): string {
  const program = `import { createStore } from './lib/archive/store/store.ts';
    import { readMeta, writeMeta } from './lib/archive/store/meta.ts';
    const store = await createStore(${JSON.stringify(folder)});
    console.log(await readMeta(store, '${read}'));
    await writeMeta(store, '${written}', 'yes');`;
  const words = ['--import', 'tsx', '--input-type=module', '-e', program];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return stdout.trim() || stderr;
}

test('who made a store and who else writes there see what the other one wrote', async () => {
  const { folder, store } = await madeHere();
  for (const turn of ['first', 'second', 'third']) {
    await writeMeta(store, `here ${turn}`, 'yes');
    expect(readAndWriteElsewhere(folder, `here ${turn}`, `there ${turn}`)).toBe('yes');
    expect(await readMeta(store, `there ${turn}`)).toBe('yes');
  }
});
