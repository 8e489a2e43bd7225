import { expect, test } from 'vitest';
import { renderBody } from './render';

test.each([
  ['[a](/news/a/)', 'href="/papers/news/a/"'],
  ['[a](/papers/news/a/)', 'href="/papers/news/a/"'],
  ['[a](news/a/)', 'href="news/a/"'],
  ['[a](#b)', 'href="#b"'],
  ['[a](//example.org/)', 'href="//example.org/"'],
  ['![](/a.png)', 'src="/papers/a.png"'],
  [
    '<img src="/a.png" srcset="/b.png 2x, https://example.org/c.png 3x">',
    '"/papers/b.png 2x, https',
  ],
  ['<video poster="/p.jpg" src="/v.mp4"></video>', 'poster="/papers/p.jpg" src="/papers/v.mp4"'],
  ['<picture><source srcset="/a.webp"><img src="/a.png"></picture>', 'srcset="/papers/a.webp"'],
  ['{{< figure src="/a.png" >}}', 'src="/papers/a.png"'],
  ['`/a.png`', '<code>/a.png</code>'],
])('below a path, %s has %s', (markdown, html) => {
  expect(renderBody(markdown, { math: false, basePath: '/papers' }).html).toContain(html);
});

test('a picture that opens over the page is the one that is shown', () => {
  const words = Object.fromEntries(
    ['note', 'tip', 'important', 'warning', 'caution'].map((name) => [name, name]),
  );
  const { html } = renderBody('![](/a.png)', {
    ...{ math: false, basePath: '/papers' },
    words: { alerts: words, openPicture: 'Open' } as never,
  });
  expect(html.match(/"\/papers\/a\.png"/g)).toHaveLength(2);
});
