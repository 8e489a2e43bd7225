import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { LAYOUTS } from '../../testing/archives/hugo';
import { type Archive, writeArchive } from '../../testing/archives/write-archive';
import { canUse } from '../../testing/needs';
import { createStore, sync } from '../../testing/stores';
import { compareWithPublic } from './compare';
import { listPublic } from './list-public';

const hasHugo = canUse('hugo');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-random-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Names as authors give them; of each something is left in an address. */
const WORDS = [
  ...['Hello World', 'C#', 'C++', '.NET', 'a.b.c', 'A&B', 'it’s', '100%', 'x_y', 'comma, here'],
  ...['--dash--', 'a - b', '"quoted"', '(paren)', 'semi;colon', '#1 hit', '-1 down', '½ cup ½'],
  ...[
    '中文',
    '中文 标签',
    '日本語',
    'Ünïcode',
    'ß',
    'émile',
    'İstanbul',
    'ΣΑΣ',
    'ＦＵＬＬ',
    '🚢 ship',
  ],
];
const FOLDERS = ['post', 'dir.dot', 'With Space', '文章', 'post/sub', 'post/Deep Dir', 'UPPER'];
const BRANCHES = ['post/Deep Dir', 'With Space'];
const PATTERNS = ['/:year/:month/:slug/', '/p/:title/', '/:section/:filename/', '/:sections/:slug'];

const page = fc.record({
  folder: fc.constantFrom(...FOLDERS),
  name: fc.constantFrom(...WORDS.filter((word) => !/[/#"]/.test(word))),
  title: fc.constantFrom(...WORDS),
  tags: fc.array(fc.constantFrom(...WORDS), { maxLength: 2 }),
  slug: fc.option(fc.constantFrom(...WORDS), { nil: undefined }),
  isBundle: fc.boolean(),
});
const site = fc.record({
  pages: fc.array(page, { minLength: 8, maxLength: 20 }),
  pattern: fc.option(fc.constantFrom(...PATTERNS), { nil: undefined }),
  ugly: fc.boolean(),
  removeAccents: fc.boolean(),
  keepCase: fc.boolean(),
  branches: fc.subarray(BRANCHES),
  paginate: fc.integer({ min: 1, max: 7 }),
});

type Made = typeof site extends fc.Arbitrary<infer Value> ? Value : never;

/** A number behind each name keeps two pages, and two terms, from one address. */
function archiveOf({ pages, pattern, ...settings }: Made): Archive {
  const files = pages.map(({ folder, name, title, tags, slug, isBundle }, number) => {
    const fields = [
      `title: ${JSON.stringify(`${title} ${number}`)}`,
      `date: 2024-02-${String(number + 1).padStart(2, '0')}T10:00:00Z`,
      `tags: ${JSON.stringify(tags.map((tag) => `${tag} ${number}`))}`,
      ...(slug ? [`slug: ${JSON.stringify(`${slug} ${number}`)}`] : []),
      `aliases: [/old/${number}/]`,
    ];
    const file = `content/${folder}/${name} ${number}${isBundle ? '/index' : ''}.md`;
    return [file, `---\n${fields.join('\n')}\n---\n\nWords.\n`];
  });
  return {
    ...LAYOUTS,
    'config.toml': `
baseURL = "https://random.example.org/"
title = "Random"
uglyURLs = ${settings.ugly}
removePathAccents = ${settings.removeAccents}
disablePathToLower = ${settings.keepCase}
paginate = ${settings.paginate}
${pattern ? `[permalinks]\npost = "${pattern}"\n` : ''}`,
    ...Object.fromEntries(files),
    ...Object.fromEntries(
      settings.branches.map((folder) => [
        `content/${folder}/_index.md`,
        `---\ntitle: About ${folder}\n---\n`,
      ]),
    ),
  };
}

test.skipIf(!hasHugo)('every address that Hugo makes of odd names is answered', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(site, async (made) => {
      run += 1;
      const folder = path.join(scratch, `site-${run}`);
      const dataFolder = path.join(scratch, `data-${run}`);
      writeArchive(folder, archiveOf(made));
      const built = spawnSync('hugo', ['--quiet'], { cwd: folder, encoding: 'utf8' });
      expect(built.stderr + built.stdout).not.toContain('ERROR');
      await sync({ siteFolder: folder, dataFolder, program: '', now: Date.UTC(2026, 0) });
      const store = await createStore(dataFolder);
      const compared = await compareWithPublic(store, listPublic(path.join(folder, 'public')));
      await store.destroy();
      const other = compared.filter(
        ({ result, here }) => result !== 'same' && !/^\/tags/.test(here),
      );
      expect(other).toEqual([]);
    }),
    { numRuns: 12, seed: 20260822 },
  );
});
