import { rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { articleText, siteOf } from '../../../testing/store-of';
import { sync } from '../../../testing/stores';
import { listPictureSizes } from '../read/pictures';
import type { Store } from '../store/store';
import { pictureTag } from '../store/tags';

/** The head of a GIF, which is all that is read of it. */
const gif = (width: number, height: number) => {
  const head = Buffer.alloc(32);
  head.write('GIF89a');
  head.writeUInt16LE(width, 6);
  head.writeUInt16LE(height, 8);
  return head;
};

/** A JPEG as a camera writes it that was held upright, behind `before` bytes of something else. */
function jpeg(width: number, height: number, before = 0): Buffer {
  const bigEndian = (value: number) => [value >> 8, value & 255];
  const exif = [
    ...Buffer.from('Exif\0\0MM\0*'),
    ...[0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
  ];
  const other = before > 0 ? [0xff, 0xe2, ...bigEndian(before + 2), ...Buffer.alloc(before)] : [];
  return Buffer.from([
    ...[0xff, 0xd8, 0xff, 0xe1, ...bigEndian(exif.length + 2), ...exif],
    ...other,
    ...[0xff, 0xc0, 0, 17, 8, ...bigEndian(height), ...bigEndian(width), 3],
    ...Buffer.alloc(32),
  ]);
}

const sizesOf = async (store: Store, ...lookups: string[]) =>
  Object.fromEntries(await listPictureSizes(store, lookups));

test('pictures say how large they are, and others say nothing', async () => {
  const { store } = await siteOf({
    'content/en/a.md': articleText('A'),
    'content/en/b/index.md': articleText('B'),
    'content/en/b/own.GIF': gif(5, 6),
    'static/images/a.gif': gif(320, 200),
    'static/images/upright.jpg': jpeg(4000, 3000),
    'static/images/far.jpg': jpeg(40, 30, 60_000),
    'static/images/b.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>',
    'static/images/broken.png': 'no picture',
    'static/images/empty.png': '',
    'static/notes.txt': gif(1, 1),
  });
  const names = ['a.gif', 'upright.jpg', 'far.jpg', 'b.svg', 'broken.png', 'empty.png', 'none.png'];
  const lookups = names.map((name) => `/images/${name}/`);
  expect(await sizesOf(store, ...lookups, '/b/own.gif/', '/a/', '/notes.txt/')).toEqual({
    '/images/a.gif/': { width: 320, height: 200 },
    '/images/upright.jpg/': { width: 3000, height: 4000 },
    '/images/far.jpg/': { width: 30, height: 40 },
    '/images/b.svg/': { width: 30, height: 20 },
    '/b/own.gif/': { width: 5, height: 6 },
  });
});

test('one that changes is measured again, and what shows it is made anew', async () => {
  const { store, folder } = await siteOf({
    'content/en/a.md': articleText('A'),
    'static/a.gif': gif(320, 200),
    'static/b.gif': gif(10, 20),
  });
  const options = { siteFolder: folder, dataFolder: path.join(folder, 'data'), program: '' };
  const now = Date.UTC(2026, 6, 1);
  expect((await sync({ ...options, now })).refreshed).toEqual([]);
  const file = path.join(folder, 'static/a.gif');
  writeFileSync(file, gif(30, 40));
  utimesSync(file, 1, 1);
  const { refreshed } = await sync({ ...options, now });
  expect(refreshed).toEqual([pictureTag('/a.gif/')]);
  expect(await sizesOf(store, '/a.gif/', '/b.gif/')).toEqual({
    '/a.gif/': { width: 30, height: 40 },
    '/b.gif/': { width: 10, height: 20 },
  });
});

test('one that cannot be read is no reason for a sync to fail', async () => {
  const { store, folder } = await siteOf({
    'content/en/a.md': articleText('A'),
    'static/a.gif': gif(320, 200),
  });
  const options = { siteFolder: folder, dataFolder: path.join(folder, 'data'), program: '' };
  const file = path.join(folder, 'static/a.gif');
  rmSync(file);
  symlinkSync('a.gif', file);
  await sync({ ...options, now: Date.UTC(2026, 6, 1) });
  rmSync(file);
  writeFileSync(file, gif(1, 2));
  await sync({ ...options, now: Date.UTC(2026, 6, 1) });
  expect(await sizesOf(store, '/a.gif/')).toEqual({ '/a.gif/': { width: 1, height: 2 } });
});
