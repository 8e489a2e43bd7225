import { expect, test } from 'vitest';
import { gonePicturesIn, shownPicture } from './gone-pictures';
import { read } from './hugo/test-read';

const LIST = '# found missing\nhttps://img.example/a.png\n\n //IMG.example/图.png\nown.png\n';
const site = (settings = '') => read({ 'gone-pictures.txt': LIST, 'site.yaml': settings }).site;

test('the list names pictures of other hosts, as browsers ask for them', () => {
  expect(site().gonePictures).toEqual([
    'https://img.example/a.png',
    'https://img.example/%E5%9B%BE.png',
  ]);
});

test.each([
  ['', 'https://img.example/a.png', ''],
  ['', '//img.example/图.png#x', ''],
  ['', 'https://img.example/b.png', 'https://img.example/b.png'],
  ['', '/a.png', '/a.png'],
  ['pictures: { gone: show }', 'https://img.example/a.png', 'https://img.example/a.png'],
  ['pictures: { gone: /none.svg }', 'https://img.example/a.png', '/none.svg'],
])('by %j, of %s readers see %j', (settings, source, shown) => {
  expect(shownPicture(source, site(settings))).toBe(shown);
});

test('a text is asked about the pictures of hosts that it names', () => {
  expect(gonePicturesIn('![](HTTPS://Img.Example/a.png)', site())).toHaveLength(2);
  expect(gonePicturesIn('![](https://other.example/a.png)', site())).toEqual([]);
  expect(gonePicturesIn('https://img.example/', site('pictures: { gone: show }'))).toEqual([]);
});

test('what cannot be shown instead is refused with its place', () => {
  expect(() => site('pictures: { gone: away }')).toThrow('site.yaml:1:19: pictures.gone');
});
