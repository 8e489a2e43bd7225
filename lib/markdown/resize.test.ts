import { expect, test } from 'vitest';
import { renderBody } from './render';
import { createResize, type PictureSizes } from './resize';

const pictures: PictureSizes = {
  origins: ['https://cdn.example.org'],
  own: [
    { path: '/a/wide.jpg', width: 1000, height: 500 },
    { path: '/a/huge%20one.webp', width: 9000, height: 6000 },
    { path: '/small.png', width: 200, height: 100 },
    { path: '/drawing.svg', width: 900, height: 900 },
  ],
  page: '/a/',
  offersOwn: true,
  sizes: '100vw',
  srcSet: '/resize?url=x&w=480 480w, /resize?url=x&w=1080 1080w',
  sample: 'x',
};
const image = (markdown: string, given = pictures) =>
  /<img[^>]*>/.exec(renderBody(markdown, { math: false, resize: createResize(given) }).html)?.[0];

test('a picture of the site has room before it comes, and smaller ones beside it', () => {
  const found = image('![](wide.jpg)')?.replaceAll('&#x26;', '&');
  expect(found).toContain(
    'srcset="/resize?url=%2Fa%2Fwide.jpg&w=480 480w, /a/wide.jpg 1000w" sizes="100vw"',
  );
  expect(found).toContain('width="1000" height="500"');
  expect(image('![](<huge one.webp>)')).toContain('1080w"');
  expect(image('![](<huge one.webp>)')).not.toContain('9000w');
});

test.each([
  ['![](/small.png)', 'width="200"', 'srcset'],
  ['![](/drawing.svg)', 'height="900"', 'srcset'],
  ['<img src="/a/wide.jpg" width="50">', 'width="50"', 'height'],
  ['<img src="/a/wide.jpg" srcset="b.jpg 2x">', 'srcset="b.jpg 2x"', 'resize'],
  ['![](other.jpg)', 'src="other.jpg"', 'width'],
  ['![](https://elsewhere.example/a/wide.jpg)', 'src', 'width'],
  ['![](https://cdn.example.org/a/wide.jpg)', 'sizes="100vw"', 'width'],
])('%s has %s and no %s', (markdown, has, hasNot) => {
  expect(image(markdown)).toContain(has);
  expect(image(markdown)?.replace(has, '')).not.toContain(hasNot);
});

test('where the platform makes pictures smaller, they have room alone', () => {
  const found = image('![](wide.jpg)', { ...pictures, offersOwn: false });
  expect(found).toContain('width="1000"');
  expect(found).not.toContain('srcset');
});
