import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  manyLanguages,
  mountedSite,
  oldHugoSite,
  tunedSite,
  uglySite,
} from '../../testing/archives/hugo';
import { type Archive, writeArchive } from '../../testing/archives/write-archive';
import { canUse } from '../../testing/needs';
import { createStore, sync } from '../../testing/stores';
import { type Comparison, compareWithPublic } from './compare';
import { listPublic } from './list-public';

const hasHugo = canUse('hugo');

const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-compare-'));
afterAll(() => rmSync(scratch, { recursive: true }));

async function compare(name: string, archive: Archive): Promise<Comparison[]> {
  const site = path.join(scratch, name);
  writeArchive(site, archive);
  const built = spawnSync('hugo', ['--quiet'], { cwd: site, encoding: 'utf8' });
  expect(built.stderr + built.stdout).not.toContain('ERROR');
  const dataFolder = path.join(scratch, `${name}-data`);
  await sync({ siteFolder: site, dataFolder, program: '', now: Date.now() });
  const store = await createStore(dataFolder);
  const comparisons = await compareWithPublic(store, listPublic(path.join(site, 'public')));
  await store.destroy();
  return comparisons;
}

describe.skipIf(!hasHugo)('every address of Hugo is answered, with the same title', () => {
  test.each([
    ['old', oldHugoSite, 60],
    ['languages', manyLanguages, 30],
    ['ugly', uglySite, 20],
    ['tuned', tunedSite, 10],
    ['mounted', mountedSite, 15],
  ])('%s', async (name, archive, least) => {
    const comparisons = await compare(name, archive);
    expect(comparisons.length).toBeGreaterThan(least);
    const isOther = ({ result, hugo, here }: Comparison) =>
      result !== 'same' && !isPageOfTerms(hugo, here);
    expect(comparisons.filter(isOther)).toEqual([]);
  });
});

test.skipIf(!hasHugo)('npm run adopt says so, and leaves the site as it is', () => {
  const site = path.join(scratch, 'told');
  writeArchive(site, {
    ...tunedSite,
    'config/_default/hugo.toml': 'publishDir = "docs"\n',
    'content/log/x.org': '#+TITLE: X\n',
  });
  spawnSync('hugo', ['--quiet'], { cwd: site });
  const before = readdirSync(site, { recursive: true });
  const { status, stdout } = spawnSync(
    process.execPath,
    [path.resolve('scripts/run.mjs'), 'adopt', site],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stdout).toContain('6 articles can be served.');
  expect(stdout).toContain('content/log/x.org');
  expect(stdout).toContain('27 of 28 addresses in docs/ are answered as Hugo has them.');
  expect(readdirSync(site, { recursive: true })).toEqual(before);
});

/** Where an index of terms has more pages in Hugo, they lead to the page that has the same terms. */
function isPageOfTerms(hugo: string, here: string): boolean {
  return /^\/(?:[\w-]+\/)?(?:tags|categories|series)(?:\/|\.html)$/.test(here) && hugo !== '';
}
