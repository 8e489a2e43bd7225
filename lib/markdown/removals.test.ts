import { expect, test } from 'vitest';
import { listRemovals } from './removals';

test.each([
  ['a <script>b</script> <SCRIPT src="c"></SCRIPT>', ['<script>', '<script>']],
  ['<style>p{}</style><svg><circle/></svg>', ['<style>', '<svg>']],
  [
    '<form action="/a"><input name="b"><button>c</button></form>',
    ['<form>', '<input>', '<button>'],
  ],
  ['<a onclick="b()" ONMOUSEOVER=c href="#">d</a>', ['onclick', 'onmouseover']],
  ['<img src=x onerror="alert(1)">', ['onerror']],
  ['<a href="javascript:void(0)">b</a>', ['javascript:']],
  ['<p style="display:none">a</p>', ['display:none']],
])('%s holds %j', (body, kinds) => {
  expect(listRemovals(body).map(({ kind }) => kind)).toEqual(kinds);
});

test.each([
  ['plain < text'],
  ['<p title="on a = b">c</p>'],
  ['<input type="checkbox" checked>'],
  ['`<script>`'],
  ['```html\n<script>alert(1)</script>\n```'],
  ['<b>bold</b> <font color="red">a</font> <iframe src="https://a.example"></iframe>'],
])('%j holds nothing', (body) => {
  expect(listRemovals(body)).toEqual([]);
});

test('each stands where it is written', () => {
  expect(listRemovals('a\n<script>b</script>')[0]?.offset).toBe(2);
});
