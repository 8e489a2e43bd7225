import { expect, test } from 'vitest';
import { textOfHtml } from './text-of-html';

test.each([
  ['plain', 'plain'],
  [' 港 ', '港'],
  ['a < b', 'a < b'],
  ['<i class="fa fa-home"></i>', ''],
  ["<i class='fa'></i>&nbsp;", ''],
  ['<b>new</b> &#128214;', 'new 📖'],
  ['&lt;b&gt;', '<b>'],
  ['<svg><title>house</title></svg>›', '›'],
  ['<script>alert(1)</script><style>a{}</style>x', 'x'],
  ['<b>never closed', 'never closed'],
  ['<!-- note -->x', 'x'],
])('%j says %j', (html, text) => {
  expect(textOfHtml(html)).toBe(text);
});
