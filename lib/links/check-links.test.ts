import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { siteOf } from '../../testing/store-of';
import { answering, says } from './answering.fixture';
import { checkLinks } from './check-links';
import { listLinks } from './list-links';
import { openMemory } from './memory';
import { describeLinks, formatLinks } from './report';
import { writeGonePictures } from './write-gone-pictures';

const visiting = { userAgent: 'Test', timeoutMs: 5000, hosts: 2, pauseMs: 0, mostPauseMs: 100 };
const options = {
  visiting: { ...visiting, allowPrivate: true },
  ...{ olderThanMs: 30 * 86_400_000, limit: Number.POSITIVE_INFINITY, host: '' },
};

async function open() {
  const server = await answering({
    '/ok': says(200),
    '/old': says(301, { location: '/ok' }),
    '/down': says(500),
  });
  const { origin } = server;
  const { store, folder } = await siteOf({
    'site.yaml': 'baseUrl: https://own.example',
    'content/en/a.md': `---\ntitle: A\nthumbnail: ${origin}/thumb.png\n---\n\nWords\n\n![x](${origin}/p.png) and [y](${origin}/old) [o](https://own.example/)\n`,
    'content/en/b.md': `---\ntitle: B\n---\n\n[y](${origin}/ok#part), <${origin}/down>\n\n<img src="${origin}/p.png">\n`,
  });
  const links = await listLinks(store, folder);
  return { ...server, links, folder, file: path.join(folder, 'links.jsonl') };
}

test('addresses of other hosts are found with their places, each once', async () => {
  const { origin, links } = await open();
  const told = links.map(
    ({ kind, address, places }) =>
      `${kind} ${address.slice(origin.length)} ${places.map(({ path, line, column }) => `${path}:${line}:${column}`)}`,
  );
  expect(told.toSorted()).toEqual([
    `link /down en/b.md:5:${9 + origin.length + '/ok#part'.length}`,
    'link /ok en/b.md:5:5',
    `link /old en/a.md:8:${6 + origin.length + '/p.png'.length + ') and [y]('.length}`,
    'picture /p.png en/a.md:8:6,en/b.md:7:11',
    'picture /thumb.png en/a.md:3:12',
  ]);
});

test('a run goes on where another stopped, and what was seen is not asked again', async () => {
  const { links, file, paths } = await open();
  const first = await checkLinks(links, openMemory(file), { ...options, limit: 2 });
  expect(first).toMatchObject({ all: 5, looked: 2, left: 3 });
  // As a process that is ended while it writes leaves it.
  appendFileSync(file, '{"address":"http');
  const second = await checkLinks(links, openMemory(file), options);
  expect(second).toMatchObject({ all: 5, looked: 3, left: 0 });
  const asked = paths().length;
  expect(await checkLinks(links, openMemory(file), options)).toMatchObject({ looked: 0, left: 0 });
  expect(paths()).toHaveLength(asked);
  expect(await checkLinks(links, openMemory(file), { ...options, host: 'other.example' })).toEqual({
    ...{ links: [], all: 0, looked: 0, left: 0 },
  });
});

test('what is not well is told by host, in two languages and as JSON, and gone after a second day', async () => {
  const { links, file, origin } = await open();
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 3), toFake: ['Date'] });
  try {
    await checkLinks(links, openMemory(file), options);
    vi.setSystemTime(Date.UTC(2026, 0, 4));
    const checked = await checkLinks(links, openMemory(file), options);
    expect(checked.looked).toBe(3);
    const lines = describeLinks(checked, 'en');
    expect(lines[0]).toBe(new URL(origin).host);
    expect(lines).toContain(`  ${origin}/p.png gone since 2026-01-03 (404)`);
    expect(lines).toContain(`  ${origin}/down fails since 2026-01-03 (500)`);
    expect(lines).toContain(`  ${origin}/old has moved to ${origin}/ok`);
    expect(lines).toContain('    en/b.md:7:11');
    expect(describeLinks(checked, 'zh')).toContain(
      `  ${origin}/p.png 自 2026-01-03 起已失效（404）`,
    );
    const json = JSON.parse(formatLinks(checked));
    expect(json.links).toHaveLength(4);
    expect(json.links[0]).toMatchObject({ state: 'gone', since: '2026-01-03' });
    const gone = checked.links.filter(({ state, kind }) => state === 'gone' && kind === 'picture');
    expect(gone.map(({ address }) => address.slice(origin.length)).toSorted()).toEqual([
      '/p.png',
      '/thumb.png',
    ]);
  } finally {
    vi.useRealTimers();
  }
});

test('a list of gone pictures keeps what is there', () => {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'gone-')), 'gone-pictures.txt');
  writeFileSync(file, '# by hand\nhttps://a.example/1.png');
  const both = ['https://a.example/2.png', 'https://a.example/1.png'];
  expect(writeGonePictures(file, both)).toEqual(['https://a.example/2.png']);
  expect(writeGonePictures(file, both)).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe(
    '# by hand\nhttps://a.example/1.png\nhttps://a.example/2.png\n',
  );
});
