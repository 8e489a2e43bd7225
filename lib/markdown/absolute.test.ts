import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { absoluteUrl, makeAbsolute } from './absolute';
import { listCandidates } from './source-sets';

const site = { origin: 'https://news.example.org', address: '/zh-cn/a/%E6%B8%AF/' };
const base = site.origin + site.address;

test.each([
  ['<img src="pic.png" alt="a">', `<img src="${base}pic.png" alt="a">`],
  [
    '<a href="/b/?q=1&amp;r=2#x">b</a>',
    '<a href="https://news.example.org/b/?q=1&amp;r=2#x">b</a>',
  ],
  ['<a href="../c/">c</a>', '<a href="https://news.example.org/zh-cn/a/c/">c</a>'],
  ['<a href="#节">d</a>', `<a href="${base}#%E8%8A%82">d</a>`],
  ['<a href="?page=2">e</a>', `<a href="${base}?page=2">e</a>`],
  ['<a href="//x.example/f">f</a>', '<a href="https://x.example/f">f</a>'],
  ['<a href="mailto:a@b.example">g</a>', '<a href="mailto:a@b.example">g</a>'],
  ['<a href="https://x.example/路">h</a>', '<a href="https://x.example/%E8%B7%AF">h</a>'],
  ['<a href="http://[">i</a>', '<a href="http://[">i</a>'],
  [
    '<picture><source srcset="/a.webp 1x, b,c.webp 2x"><img src="/a.png"></picture>',
    `<picture><source srcset="https://news.example.org/a.webp 1x, ${base}b,c.webp 2x"><img src="https://news.example.org/a.png"></picture>`,
  ],
  [
    '<video src="/v.mp4" poster="p.png"><track src="t.vtt"></video>',
    `<video src="https://news.example.org/v.mp4" poster="${base}p.png"><track src="${base}t.vtt"></video>`,
  ],
  [
    '<blockquote cite="/q/">q</blockquote>',
    '<blockquote cite="https://news.example.org/q/">q</blockquote>',
  ],
  [
    '<a href="/v/" data-player="/play/1">v</a>',
    '<a href="https://news.example.org/v/" data-player="https://news.example.org/play/1">v</a>',
  ],
  ['<p data-note="a/b" title="/not/">t</p>', '<p data-note="a/b" title="/not/">t</p>'],
  ['<img src="data:image/gif;base64,R0lG">', '<img src="data:image/gif;base64,R0lG">'],
])('%s is told elsewhere as %s', (html, expected) => {
  expect(makeAbsolute(html, site)).toBe(expected);
});

test('no address of any rendered body stays relative', () => {
  const golden = path.join(import.meta.dirname, 'golden');
  const addresses = readdirSync(golden).flatMap((folder) => {
    const written = readFileSync(path.join(golden, folder, 'expected.html'), 'utf8');
    const html = makeAbsolute(written, site);
    const found = Array.from(
      // In tags, not in code that shows some.
      html.matchAll(/ (href|src|poster|cite|srcset|data-player)="([^"]*)"(?=[^<>]*>)/g),
    );
    return found.flatMap(([, name, value = '']) =>
      name === 'srcset' ? listCandidates(value).map(({ address }) => address) : [value],
    );
  });
  expect(addresses.length).toBeGreaterThan(50);
  for (const address of addresses)
    expect([address, URL.canParse(address)]).toEqual([address, true]);
});

test('a place is a URL by the page that names it', () => {
  expect(absoluteUrl('/img/图 一.jpg', site)).toBe(
    'https://news.example.org/img/%E5%9B%BE%20%E4%B8%80.jpg',
  );
  const below = { origin: 'https://example.org/blog', address: '/a/' };
  expect(absoluteUrl('/img/b.png', below)).toBe('https://example.org/blog/img/b.png');
  expect(absoluteUrl('b.png', below)).toBe('https://example.org/blog/a/b.png');
});
