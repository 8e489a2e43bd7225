import { expect, test } from 'vitest';
import { renderBody } from './render';

const PNG = 'data:image/png;base64,iVBORw0KGgo=';

function sourceOf(html: string): string | undefined {
  return / src="([^"]*)"/.exec(renderBody(html, { math: false }).html)?.[1];
}

test.each([
  [`![a](${PNG})`, PNG],
  [`<img src=" ${PNG} ">`, PNG],
  ['<img src="data:image/png;base64,iVBOR\nw0KGgo=">', PNG],
  ...['gif', 'jpeg', 'jpg', 'webp', 'avif', 'bmp', 'svg+xml', 'x-icon'].map((kind) => [
    `![a](data:image/${kind};base64,AA==)`,
    `data:image/${kind};base64,AA==`,
  ]),
  [
    '![a](data:image/svg+xml;charset=utf-8,%3Csvg/%3E)',
    'data:image/svg+xml;charset=utf-8,%3Csvg/%3E',
  ],
  ['<img data-src="https://a.example/b.png">', 'https://a.example/b.png'],
  [`<img src="${PNG}" data-original="//a.example/b.png">`, '//a.example/b.png'],
  ['![a](pics\\a\\b.png)', 'pics/a/b.png'],
  ['![a](.\\b.png)', './b.png'],
  ['<img src="pics\\b.png">', 'pics/b.png'],
  ['<img src="/a.png" data-src="/b.png">', '/a.png'],
])('%s shows %s', (html, source) => {
  expect(sourceOf(html)).toBe(source);
});

test.each([
  ['![a](data:text/html,<script>alert(1)</script>)'],
  ['<img src="data:text/html;base64,AA==">'],
  ['<img src="data:image/svg+xml,<svg onload=alert(1)>">'],
  ['<img src="data:application/pdf;base64,AA==">'],
  ['<img src="data:,a">'],
  [`<img src="data:image/png;base64,${'A'.repeat(1_100_000)}">`],
  ['<video src="data:image/png;base64,AA=="></video>'],
  ['<img data-src="javascript:alert(1)">'],
])('%.60s shows nothing', (html) => {
  expect(sourceOf(html)).toBeUndefined();
});

test('a picture within the text is no link, and nothing opens it', () => {
  const words = { note: '', tip: '', important: '', warning: '', caution: '' };
  const own = { ...words, openPicture: 'open', watchVideo: '', playSound: '', showPost: '' };
  const { html } = renderBody(`![a](${PNG})`, { math: false, words: own });
  expect(html).not.toContain('<a');
});
