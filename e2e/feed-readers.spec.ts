import { mkdtempSync, renameSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'playwright/test';
import { type Archive, writeFiles } from '../testing/archives/write-archive';
import { FIRST_PORT } from '../testing/sites';
import { start, stop } from './run-command';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-readers-'));
const port = FIRST_PORT + 27;

/** What a reader's program makes of an article, in whichever format. */
interface Item {
  id?: string;
  url?: string;
  title?: string;
  html?: string;
}

function settings(title: string, baseUrl: string, pattern: string): string {
  return `title: ${title}\nbaseUrl: ${baseUrl}\ndefaultLanguage: en\nlanguages: { en: {}, fr: {} }\naddresses: { permalinks: { news: ${pattern} } }\nfeeds: { fullText: true }\n`;
}

const BODY = `![pic](pic.png)

[there](/en/about/), [here](#part), [near](../near/)[^1]

<picture><source srcset="/img/a.webp 1x, b.webp 2x"><img src="/img/a.png" alt="p"></picture>

<video src="v.mp4" poster="/img/p.png"></video>

<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>

## Part

[^1]: A note.
`;

function article(title: string, date: string): string {
  return `---\ntitle: "${title}"\ndate: ${date}\nthumbnail: pic.png\n---\n\n${BODY}`;
}

async function read(folder: string, archive: Archive): Promise<Record<string, Item[]>> {
  writeFiles(folder, archive);
  const server = await start('start', { folder, data: `${folder}-data`, port }, 'Serving at');
  const ask = async (name: string) => (await fetch(`http://localhost:${port}/en/${name}`)).text();
  try {
    const rss = parseRssFeed(await ask('index.xml')).items ?? [];
    const atom = parseAtomFeed(await ask('atom.xml')).entries ?? [];
    const json = parseJsonFeed(JSON.parse(await ask('feed.json'))).items ?? [];
    return {
      rss: rss.map(({ guid, link, title, content }) => ({
        ...{ id: guid?.value, url: link, title, html: content?.encoded },
      })),
      atom: atom.map(({ id, links, title, content }) => ({
        ...{ id, url: links?.[0]?.href, title: title?.value, html: content?.value },
      })),
      json: json.map(({ id, url, title, content_html: html }) => ({ id, url, title, html })),
    };
  } finally {
    await stop(server);
  }
}

test('readers get whole articles, and know them again whatever becomes of them', async () => {
  test.setTimeout(120_000);
  const folder = path.join(scratch, 'site');
  const first = await read(folder, {
    'site.yaml': settings('Before', 'https://old.example.org', '/:year/:slug/'),
    'content/en/news/tea/index.md': article('Tea & <i>', '2026-01-02'),
    'content/en/news/tea/pic.png': 'x',
  });
  const { rss = [], atom, json } = first;
  expect(rss).toHaveLength(1);
  expect(atom).toEqual(rss);
  expect(json).toEqual(rss);
  const [{ url = '', title, html = '' } = {}] = rss;
  expect([url, title]).toEqual(['https://old.example.org/en/2026/tea-i/', 'Tea & <i>']);
  const addresses = Array.from(
    html.matchAll(/ (?:href|src|poster|srcset|data-[\w-]+)="([^"]+)"/g),
  ).flatMap(([, value = '']) => value.split(', '));
  expect(addresses.length).toBeGreaterThan(12);
  expect(addresses.filter((address) => !/^https:\/\//.test(address))).toEqual([]);
  expect(addresses).toContain(`${url}pic.png`);
  expect(addresses).toContain(`${url}#part`);
  expect(addresses).toContain(`${url}b.webp 2x`);

  const moved = path.join(scratch, 'moved');
  renameSync(folder, moved);
  const second = await read(moved, {
    'site.yaml': settings('After', 'https://new.example.org', '/:title/'),
    'content/en/news/tea/index.md': article('Coffee', '2025-03-04'),
  });
  for (const [format, items] of Object.entries(second)) {
    expect(items[0]?.url, format).toBe('https://new.example.org/en/coffee/');
    expect(items[0]?.id, format).toBe(first[format]?.[0]?.id);
  }
});
