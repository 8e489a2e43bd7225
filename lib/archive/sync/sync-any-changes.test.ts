import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  type Stats,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookAtStore } from '../../../testing/look-at-store';
import { placeOf, sync } from '../../../testing/stores';

const NOW = Date.UTC(2026, 6, 1);

const FOLDERS = ['', 'en', 'en/news', 'en/news/sub', 'zh-CN/news', 'en/folder.md', 'en/.hidden'];
const NAMES = [
  ...[
    'a.md',
    'b.md',
    'b.zh-CN.md',
    'index.md',
    'index.zh-CN.md',
    '_index.md',
    'index.org',
    'page.html',
    'picture.png',
  ],
  ...['.x.md', '._x.md', 'x.md~', '#x.md', 'folder.md'],
];
const TEXTS = [
  '---\ntitle: One\ndate: 2026-01-01\ntags: [x, y]\n---\n\nSee {{< ref "b.md" >}}.\n',
  '---\ntitle: Two\ndate: 2026-02-02\ntags: [x]\naliases: [/old/]\n---\n\nWords.\n',
  '---\ntitle: Three\nweight: 2\ntranslations: [en, zh-CN]\n---\n\nSee {{< ref "/news/sub" >}}.\n',
  '---\ntitle: Thief\nurl: /news/a/\nmenu: main\n---\n',
  '---\ntitle: Draft\ndraft: true\n---\n',
  '---\ntitle: Branch\ncascade:\n  tags: [given]\n---\n',
  'No front matter.\n',
];
const place = fc
  .tuple(fc.constantFrom(...FOLDERS), fc.constantFrom(...NAMES))
  .map(([folder, name]) => path.posix.join(folder, name));

const change = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant('write'), place, text: fc.constantFrom(...TEXTS) }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('remove'), place }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('rename'), place, to: place }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('rename'),
      place: fc.constantFrom(...FOLDERS.slice(1)),
      to: fc.constantFrom('en/moved', 'zh-CN/moved', 'en/moved.md'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('link'),
      place,
      to: fc.constantFrom('inside.md', '../outside.md', 'nowhere.md', 'folder', '..'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('pipe'), place }) },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('loop'), place: fc.constant('en/loop.md') }),
  },
);
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** What was wrong once. */
const EXAMPLES: [Change[][]][] = [
  [
    [
      [{ act: 'link', place: 'en/folder.md/a.md', to: '../outside.md' }],
      [{ act: 'rename', place: 'en/folder.md', to: '#x.md' }],
    ],
  ],
];

test('after any changes, told by their paths, the store is as one made of the same files', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      async (saves) => {
        const scratch = mkdtempSync(path.join(os.tmpdir(), 'sync-any-'));
        try {
          const site = makeSite(scratch);
          await run(scratch, 'followed');
          for (const changes of saves) {
            const paths = changes.flatMap((one) => site.make(one));
            await run(scratch, 'followed', [...new Set(paths)]);
          }
          await run(scratch, 'fresh');
          const [followed, fresh] = ['followed', 'fresh'].map((data) => path.join(scratch, data));
          expect(await lookAtStore(placeOf(followed ?? ''))).toEqual(
            await lookAtStore(placeOf(fresh ?? '')),
          );
        } finally {
          rmSync(scratch, { recursive: true });
        }
      },
    ),
    { numRuns: 40, examples: EXAMPLES },
  );
});

function run(scratch: string, data: string, paths?: string[]) {
  return sync({
    siteFolder: path.join(scratch, 'site'),
    dataFolder: path.join(scratch, data),
    program: '',
    now: NOW,
    paths,
  });
}

/** A site's folder, in which `make` changes something and says what a watcher would report. */
function makeSite(scratch: string): { make: (change: Change) => string[] } {
  const folder = path.join(scratch, 'site');
  const content = path.join(folder, 'content');
  const at = (file: string) => path.join(content, file);
  let time = NOW / 1000;
  mkdirSync(path.join(folder, 'folder'), { recursive: true });
  writeFileSync(path.join(scratch, 'outside.md'), TEXTS[0] ?? '');
  writeFileSync(path.join(folder, 'inside.md'), TEXTS[1] ?? '');
  writeFileSync(path.join(folder, 'folder/a.md'), TEXTS[1] ?? '');
  // Where they are not declared, languages go by the number of their files: only a full look counts.
  writeFileSync(path.join(folder, 'site.yaml'), 'languages:\n  en: {}\n  zh-CN: {}\n');
  write('en/first.md', TEXTS[0] ?? '');
  return { make };

  function make(change: Change): string[] {
    const { place } = change;
    if ('text' in change) return write(place, change.text);
    if (change.act === 'remove') return remove(place);
    if (change.act === 'pipe') return pipe(place);
    if (change.act === 'loop') return link(place, at(place));
    if (!('to' in change)) return [];
    return change.act === 'link'
      ? link(place, path.join(folder, change.to))
      : rename(place, change.to);
  }

  function write(place: string, text: string): string[] {
    if (isFolder(place)) return [];
    const made = makeFolder(place);
    if (!made) return [];
    rmSync(at(place), { force: true });
    writeFileSync(at(place), text);
    time += 1;
    utimesSync(at(place), time, time);
    return [...made, place];
  }

  function link(place: string, target: string): string[] {
    const made = makeFolder(place);
    if (!made) return [];
    rmSync(at(place), { recursive: true, force: true });
    symlinkSync(target, at(place));
    return [...made, place];
  }

  function pipe(place: string): string[] {
    const made = makeFolder(place);
    if (!made) return [];
    rmSync(at(place), { recursive: true, force: true });
    spawnSync('mkfifo', [at(place)]);
    return [...made, place];
  }

  function remove(place: string): string[] {
    if (!isThere(place)) return [];
    rmSync(at(place), { recursive: true, force: true });
    return [place];
  }

  function rename(place: string, to: string): string[] {
    if (!isThere(place) || isThere(to) || `${to}/`.startsWith(`${place}/`)) return [];
    const made = makeFolder(to);
    if (!made) return [];
    renameSync(at(place), at(to));
    return [...made, place, to];
  }

  /** The uppermost folder that had to be made; null where a file is in the way. */
  function makeFolder(place: string): string[] | null {
    const parts = place.split('/').slice(0, -1);
    const around = parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
    const missing = around.filter((one) => !isThere(one));
    if (around.some((one) => isThere(one) && !isFolder(one))) return null;
    mkdirSync(path.dirname(at(place)), { recursive: true });
    return missing.slice(0, 1);
  }

  function isThere(place: string): boolean {
    return describe(place) !== undefined;
  }

  function isFolder(place: string): boolean {
    return describe(place)?.isDirectory() ?? false;
  }

  function describe(place: string): Stats | undefined {
    try {
      return lstatSync(at(place));
    } catch {
      return undefined;
    }
  }
}
