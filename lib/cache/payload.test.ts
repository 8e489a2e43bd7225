import { expect, test } from 'vitest';
import { withoutPayload } from './payload.mjs';

test('the payload goes, other scripts and the text stay', () => {
  const html = [
    '<p>self.__next_f.push(</p>',
    '<script>document.title</script>',
    '<script type="speculationrules">{}</script>',
    '<script src="/a.js" async=""></script>',
  ];
  const payload = [
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script nonce="x">self.__next_f.push([1,"a\\u003c/script>\nb"])</script>',
  ];
  const [first = '', ...rest] = html;
  expect(withoutPayload([first, payload[0], ...rest, payload[1]].join(''))).toBe(html.join(''));
});
