import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripMedia } from './lite';
import { renderBody } from './render';

const lite = (markdown: string) => stripMedia(renderBody(markdown, { math: true }).html, 'Picture');

test.each([
  ['![A *ship*](/ship.webp)', '<p><a href="/ship.webp">[A ship]</a></p>'],
  ['![](/ship.webp)', '<p><a href="/ship.webp">[Picture]</a></p>'],
  ['[![Ship](/ship.webp)](/harbour/)', '<p><a href="/harbour/"><span>[Ship]</span></a></p>'],
  ['<video><source src="/ship.webm"></video>', '<a href="/ship.webm">[Picture]</a>'],
  ['<audio src="/horn.mp3" title="Horn"></audio>', '<a href="/horn.mp3">[Horn]</a>'],
  ['<picture><source srcset="/a.avif"><img src="/a.png" alt="A"></picture>', '[A]</a></picture>'],
  ['![A](data:image/png;base64,AA==)', '<p><span>[A]</span></p>'],
  ['$x^2$ `<img>`', '&lt;img&gt;'],
])('%s becomes %s', (markdown, html) => {
  expect(lite(markdown)).toContain(html);
});

const pieces = fc.constantFrom(
  ...['![a](/b.png)', '[', '](/c)', '<img src=x>', '<video src=y>', '</video>', '<a href="/d">'],
  ...['</a>', '<table>', '<tr><td>', '\n\n', 'text', '"', '<picture>', '<source srcset="/z.png">'],
);

test('nothing that loads is left, whatever was written', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      expect(lite(parts.join(''))).not.toMatch(/<(?:img|video|audio|iframe|source|track|script)\b/);
    }),
  );
});
