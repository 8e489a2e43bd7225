import { expect, test } from 'vitest';
import { encodeAddress, toAddress } from '../addresses/text';
import { movedTo } from './moved-to';

const href = (text: string) => encodeAddress(toAddress(text));
const preview = href('/-/preview/t/');
const address = href('/news/港/');
const ofBundle = movedTo(preview, { address, bundle: 'news/港' });

test.each([
  ['p.png', '/-/preview/t/p.png'],
  ['deep/p.png?x=1', '/-/preview/t/deep/p.png'],
  ['/news/港/p.png', '/-/preview/t/p.png'],
  ['/_next/image?url=%2Fnews%2F%E6%B8%AF%2Fp.png&w=480&q=75', '/-/preview/t/p.png'],
  ['/_next/image?url=%2Fother.png&w=480&q=75', '/_next/image?url=%2Fother.png&w=480&q=75'],
  ['../open/', '/news/open/'],
  ['../open/?q=1#part', '/news/open/?q=1#part'],
  ['sub/', `${address}sub/`],
  ['#part', '#part'],
  ['https://example.org/news/港/p.png', 'https://example.org/news/港/p.png'],
  ['//example.org/p.png', '//example.org/p.png'],
  ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ['http://', 'http://'],
])('%s of a bundle leads to %s', (named, expected) => {
  expect(ofBundle(named)).toBe(expected);
});

test('without a bundle nothing stands below the preview', () => {
  const move = movedTo(preview, { address, bundle: null });
  expect(move('p.png')).toBe(`${address}p.png`);
});
