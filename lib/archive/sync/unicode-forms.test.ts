import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Archive, writeFiles } from '../../../testing/archives/write-archive';
import { asked } from '../../../testing/asked';
import { lookAtStore } from '../../../testing/look-at-store';
import { createStore, placeOf, type Store, sync } from '../../../testing/stores';
import { resolveAddress } from '../read/resolve';
import { idOf } from '../store/ids';

/** The two forms in which systems write one name. */
const nfc = (text: string) => text.normalize('NFC');
const nfd = (text: string) => text.normalize('NFD');

let scratch: string;
let store: Store;

beforeEach(async () => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'forms-'));
  store = await createStore(path.join(scratch, 'data'));
});
afterEach(async () => {
  await store.destroy();
  rmSync(scratch, { recursive: true });
});

const write = (files: Archive) => writeFiles(path.join(scratch, 'site'), files);
const run = (paths?: string[]) =>
  sync({
    siteFolder: path.join(scratch, 'site'),
    dataFolder: path.join(scratch, 'data'),
    program: '',
    now: Date.UTC(2026, 6, 1),
    paths,
  });
const article = (title: string, more = '', body = 'Words.') =>
  `---\ntitle: ${title}\ndate: 2026-01-01\n${more}---\n\n${body}\n`;
const at = (address: string) => resolveAddress(store, asked(encodeURI(address)), '');
const page = (file: string, language = 'en') => ({
  kind: 'page',
  page: { kind: 'article', language, id: idOf('article', file), reading: 'whole' },
});

/** In NFC an address is answered; in NFD it leads there. */
async function expectAt(address: string, found: object): Promise<void> {
  expect(await at(nfc(address))).toEqual(found);
  if (nfd(address) === nfc(address)) return;
  expect(await at(nfd(address))).toEqual({ kind: 'redirect', address: encodeURI(nfc(address)) });
}

describe.each([
  ['NFC', nfc],
  ['NFD', nfd],
])('names in %s are found by addresses in either form:', (_, form) => {
  test('articles, sections, bundles and their files', async () => {
    const files = ['en/société/café.md', 'en/société/bündel/index.md'].map(form);
    const picture = form('content/en/société/bündel/bild/ä.png');
    write({
      [`content/${files[0]}`]: article('One'),
      [`content/${files[1]}`]: article('Two', 'thumbnail: bild/ä.png\n'),
      [picture]: 'picture',
      [form('content/en/société/ö.pdf')]: 'file',
    });
    expect(await run()).toMatchObject({ articles: 2, problems: [] });
    await expectAt('/société/café/', page(files[0] ?? ''));
    await expectAt('/société/bündel/', page(files[1] ?? ''));
    expect(await at('/société/')).toMatchObject({ kind: 'page' });
    await expectAt('/société/bündel/bild/ä.png', { kind: 'file', path: picture });
    await expectAt('/société/ö.pdf', { kind: 'file', path: form('content/en/société/ö.pdf') });
    const names = await store.selectFrom('lists').select('name').execute();
    expect(names).toContainEqual({ name: nfc('Société') });
  });

  test('files that are served as they are', async () => {
    const file = form('static/图片/é ガ.png');
    write({ [file]: 'picture', 'content/en/a.md': article('A') });
    expect(await run()).toMatchObject({ problems: [] });
    await expectAt('/图片/é ガ.png', { kind: 'file', path: file });
  });

  test('what `ref`, thumbnails and a cascade name', async () => {
    const other = form === nfc ? nfd : nfc;
    write({
      [form('content/en/société/café.md')]: article('Café'),
      'content/en/a.md': article(
        'A',
        other('thumbnail: /图片/é.png\n'),
        other('{{< ref "société/café.md" >}} {{< ref "café" >}} {{< ref "/société" >}}'),
      ),
      [other('content/en/société/_index.md')]: article('S', 'cascade:\n  tags: [given]\n'),
    });
    expect(await run()).toMatchObject({ problems: [] });
    const { articles } = await lookAtStore(placeOf(path.join(scratch, 'data')));
    const references = await store.selectFrom('page_references').select('address').execute();
    expect(references.map(({ address }) => address)).toEqual([
      ...[1, 2].map(() => encodeURI(nfc('/société/café/'))),
      encodeURI(nfc('/société/')),
    ]);
    const thumbnails = articles.map(({ fields }) => JSON.parse(fields).thumbnail?.src);
    expect(thumbnails).toContain(encodeURI(nfc('/图片/é.png')));
    expect(JSON.stringify(articles.map(({ fields }) => fields))).toContain('given');
  });

  test('a site of Hugo, whose sections depend on `_index` files', async () => {
    const other = form === nfc ? nfd : nfc;
    write({
      'hugo.toml': 'languageCode = "en"\n[permalinks]\npost = "/:sections/:filename/"\n',
      [other('content/post/Été/_index.md')]: article('Summer'),
      [form('content/post/Été/soirée.md')]: article('Evening'),
    });
    expect(await run()).toMatchObject({ problems: [] });
    await expectAt('/post/été/soirée/', page(form('post/Été/soirée.md')));
  });
});

test('translations of which one is in the other form belong together', async () => {
  const files = [nfd('en/société/café.md'), nfc('fr/société/café.md'), nfd('de/société/café.md')];
  const more = 'translations: [en, fr, de]\n';
  write(Object.fromEntries(files.map((file) => [`content/${file}`, article('Café', more)])));
  expect(await run()).toMatchObject({ articles: 3, problems: [] });
  const { articles } = await lookAtStore(placeOf(path.join(scratch, 'data')));
  const keys = articles.map(({ translation_key }) => translation_key);
  expect(new Set(keys)).toEqual(new Set([nfc('société/café')]));
});

describe('two files whose names differ only in form', () => {
  const twins = [nfd('en/é.md'), nfc('en/é.md')];

  test('are a problem as articles, and one stays when the other goes', async () => {
    write(Object.fromEntries(twins.map((file) => [`content/${file}`, article('Twin')])));
    const report = await run();
    expect(report).toMatchObject({
      articles: 2,
      problems: [{ path: twins[1], rule: 'duplicate-address' }],
    });
    expect(await run(twins)).toMatchObject({ articles: 2, problems: report.problems });
    await expectAt('/é/', page(twins[0] ?? ''));
    rmSync(path.join(scratch, 'site/content', twins[0] ?? ''));
    expect(await run(twins.slice(0, 1))).toMatchObject({ articles: 1, problems: [] });
    await expectAt('/é/', page(twins[1] ?? ''));
  });

  test('or in case are a problem as files, and one of them is served', async () => {
    write({
      [nfc('static/é.png')]: '1',
      [nfd('static/é.png')]: '2',
      'content/en/a/index.md': article('A'),
      'content/en/a/B.png': '3',
      'content/en/a/b.png': '4',
    });
    const report = await run();
    expect(report.problems).toMatchObject([
      { path: nfc('../static/é.png'), severity: 'warning', found: nfc('/é.png') },
      { path: 'en/a/b.png', severity: 'warning', found: '/a/b.png' },
    ]);
    expect(await run()).toMatchObject({ problems: report.problems });
    await expectAt('/é.png', { kind: 'file', path: nfd('static/é.png') });
    rmSync(path.join(scratch, 'site', nfd('static/é.png')));
    rmSync(path.join(scratch, 'site/content/en/a/B.png'));
    expect(await run()).toMatchObject({ problems: [] });
    await expectAt('/é.png', { kind: 'file', path: nfc('static/é.png') });
    await expectAt('/a/b.png', { kind: 'file', path: 'content/en/a/b.png' });
  });

  test('in two folders of files: the site itself comes before its theme', async () => {
    write({
      'site.yaml': 'staticDirs: [static, theme]\n',
      [nfc('static/é.png')]: 'own',
      [nfd('theme/é.png')]: 'of the theme',
    });
    expect(await run()).toMatchObject({ problems: [] });
    await expectAt('/é.png', { kind: 'file', path: nfc('static/é.png') });
  });
});

test('a file that is renamed into the other form, or told of in it, is followed', async () => {
  const [decomposed, composed] = [nfd('en/é.md'), nfc('en/é.md')];
  write({ [`content/${decomposed}`]: article('É'), 'content/en/a.md': article('A') });
  await run();
  const content = path.join(scratch, 'site/content');
  renameSync(path.join(content, decomposed), path.join(content, composed));
  for (const told of [[composed], [decomposed, composed]]) {
    expect(await run(told)).toMatchObject({ articles: 2, problems: [] });
    await expectAt('/é/', page(composed));
  }
  write({ [`content/${composed}`]: article('Anew') });
  expect(await run([decomposed])).toMatchObject({ articles: 2 });
  const { articles } = await lookAtStore(placeOf(path.join(scratch, 'data')));
  expect(articles.map(({ title }) => title)).toEqual(['A', 'Anew']);
});

test('whatever forms the parts of a path have, one address leads to the file', async () => {
  const part = fc.tuple(fc.constantFrom('é', 'ガ', '한', 'ẛ̣', 'x'), fc.constantFrom(nfc, nfd));
  await fc.assert(
    fc.asyncProperty(fc.tuple(part, part, part), async (parts) => {
      rmSync(path.join(scratch, 'site'), { recursive: true, force: true });
      const names = parts.map(([name, form]) => form(name));
      const file = `content/en/${names.slice(0, 2).join('/')}/index.md`;
      const below = `content/en/${names.join('/')}.png`;
      const fixed = `static/s/${names.join('/')}.txt`;
      write({ [file]: article('Any'), [below]: 'p', [fixed]: 't' });
      expect(await run()).toMatchObject({ articles: 1, problems: [] });
      const address = `/${names.join('/')}`;
      await expectAt(`${address}.png`, { kind: 'file', path: below });
      await expectAt(`/s${address}.txt`, { kind: 'file', path: fixed });
      await expectAt(`/${names.slice(0, 2).join('/')}/`, page(file.slice('content/'.length)));
    }),
    { numRuns: 25 },
  );
});
