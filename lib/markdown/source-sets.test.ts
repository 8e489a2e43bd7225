import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderBody } from './render';
import { cleanSourceSet } from './source-sets';

test.each([
  ['/a.png', '/a.png'],
  ['/a.png 1x, b.png 2x', '/a.png 1x, b.png 2x'],
  [
    'https://x.example/a,b.png 480w,//y.example/c.png 1.5x',
    'https://x.example/a,b.png 480w, //y.example/c.png 1.5x',
  ],
  ['a.png,b.png 2x', 'a.png,b.png 2x'],
  ['a.png, b.png', 'a.png, b.png'],
  ['a.png 100w 50h', 'a.png 100w 50h'],
  [' ,, a.png\n\t2x ,', 'a.png 2x'],
  ['图片.png 2x', '图片.png 2x'],
  ['a.png?x=y:z 2x', 'a.png?x=y:z 2x'],
])('%j stays', (written, expected) => {
  expect(cleanSourceSet(written)).toBe(expected);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1) 2x',
  'vbscript:x 1x',
  'data:image/svg+xml,<svg/onload=alert(1)> 1x',
  'data:text/html;base64,AAAA 2x',
  '\u0001javascript:alert(1) 1x',
  'blob:https://x.example/1',
  'file:///etc/passwd 1x',
  'ftp://x.example/a.png',
  'a.png 2',
  'a.png -1x',
  'a.png 0w',
  'a.png 1x 2x',
  'a.png 100w 2x',
  'a.png calc(1x, 2x)',
  'a.png 1e3x',
  'a.png url(javascript:alert(1))',
  ', ,',
  '',
])('of %j nothing is left', (written) => {
  expect(cleanSourceSet(written)).toBe('');
});

test('what cannot be read takes nothing else with it', () => {
  const written =
    'javascript:alert(1) 1x, /a.png 2x, data:x,y 3x, /b.png oops, /c.png (1x, /d.png) 2x, e.png';
  expect(cleanSourceSet(written)).toBe('/a.png 2x, e.png');
});

test.each(['img', 'source'])('a srcset of %s passes the same rule', (name) => {
  const written = `<${name} srcset="javascript:alert(1) 1x, /a.png 2x"><${name} srcset="data:x 1x">`;
  const { html } = renderBody(`<picture>${written}</picture>`, { math: false });
  expect(html).toContain('srcset="/a.png 2x"');
  expect(html.match(/srcset/g)).toHaveLength(1);
});

test('whatever is written, what is left is read as it is written, and is of the web', () => {
  const piece = fc.constantFrom(
    'javascript:',
    'data:',
    'https://',
    'a.png',
    ',',
    ' ',
    '\t',
    '(',
    ')',
    '2x',
    '10w',
    '/',
    '?',
    ':',
  );
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 12 }), (written) => {
      const cleaned = cleanSourceSet(written);
      expect(cleanSourceSet(cleaned)).toBe(cleaned);
      for (const candidate of cleaned.split(/,\s+/)) {
        expect(candidate).not.toMatch(/^(?:javascript|data):/i);
      }
    }),
  );
});
