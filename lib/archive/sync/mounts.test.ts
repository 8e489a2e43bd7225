import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LAYOUTS, mountedSite } from '../../../testing/archives/hugo';
import { type Archive, writeFiles } from '../../../testing/archives/write-archive';
import { canUse } from '../../../testing/needs';
import { storeOf } from '../../../testing/store-of';
import { listPublic } from '../../adopt/list-public';

/** The files of a site that its store knows, each with where it lies. */
async function filesOf(archive: Archive): Promise<string[]> {
  const store = await storeOf(archive);
  const files = await store
    .selectFrom('addresses')
    .select(['address', 'source'])
    .where('kind', '=', 'file')
    .orderBy('address')
    .execute();
  return files.map(({ address, source }) => `${address} ${source}`);
}

test('files of mounted folders are claimed from where they are, and no others', async () => {
  expect(await filesOf(mountedSite)).toEqual([
    '/Img/a.svg pics/a.svg',
    '/both.txt spare/both.txt',
    '/docs/deep/bundle/pic.svg more/docs/bundle/pic.svg',
    '/post/bundle/pic.svg 文章/post/bundle/pic.svg',
  ]);
});

/** Every file says where it lies. */
const FILES = [
  ...['en/own.txt', 'en/common.txt', 'en/img/x.txt', 'zh/own.txt', 'zh/common.txt', 'zh/图/一.txt'],
  ...['pics/x.txt', 'pics/y.txt', 'v1.0/common.txt', 'static/common.txt'],
].map((file) => [file, file]);

const mount = (source: string, target: string, lang = '') => ({ source, target, lang });

test
  .skipIf(!canUse('hugo'))
  .each([
    [[]],
    [[mount('en', 'static'), mount('zh', 'static')]],
    [[mount('zh', 'static'), mount('en', 'static')]],
    [[mount('en', 'static', 'en'), mount('zh', 'static', 'zh')]],
    [[mount('zh', 'static', 'zh'), mount('v1.0', 'static')]],
    [[mount('pics', 'static/img'), mount('en', 'static')]],
    [[mount('en', 'static'), mount('pics', 'static/img', 'zh')]],
    [[mount('pics', 'static/img'), mount('pics', 'static/deep/er'), mount('pics', 'static')]],
    [[mount('en', 'static/b'), mount('pics', 'static/b/img'), mount('en', 'static')]],
    [[mount('v1.0', 'static/v1.0'), mount('zh', 'static/v1.0')]],
    [[mount('en', 'static', 'fr'), mount('static', 'static')]],
    [[mount('i18n', 'i18n'), mount('pics', 'data'), mount('pics', 'assets')]],
  ])('static files are those of Hugo: %j', async (mounts) => {
  const archive = {
    ...LAYOUTS,
    ...Object.fromEntries(FILES),
    'hugo.json': JSON.stringify({ title: 'T', languages: { en: {}, zh: {} }, module: { mounts } }),
  };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mounts-'));
  writeFiles(folder, archive);
  const { stderr } = spawnSync('hugo', ['--quiet'], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  const output = path.join(folder, 'public');
  const texts = listPublic(output).filter(({ file }) => file.endsWith('.txt'));
  const wanted = texts.map(
    ({ file, address }) => `${decodeURI(address)} ${readFileSync(path.join(output, file), 'utf8')}`,
  );
  expect(await filesOf(archive)).toEqual(wanted);
});
