import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { trimTrail } from './bare-links';
import { listElements } from './html.fixture';
import { renderBody } from './render';

test.each([
  ['见https://a.cn/x中文', ['https://a.cn/x']],
  ['https://a.cn/。后面', ['https://a.cn/']],
  ['（https://a.cn/x）', ['https://a.cn/x']],
  ['“https://a.cn/x.”', ['https://a.cn/x']],
  ['https://a.cn/x，https://b.cn/y', ['https://a.cn/x', 'https://b.cn/y']],
  ['(https://a.cn/x_(y))', ['https://a.cn/x_(y)']],
  ['https://a.cn/x&amp;y', ['https://a.cn/x&y']],
  ['**https://a.cn/**', ['https://a.cn/']],
  ['WWW.a.cn', ['https://WWW.a.cn']],
  ['[https://a.cn](https://b.cn)', ['https://b.cn']],
  ['a@b.cn，c@d.co.', ['mailto:a@b.cn', 'mailto:c@d.co']],
  ['https:// http://. www. a@b xhttp://c.cn 1www.c.cn', []],
  ['`https://a.cn`', []],
])('%s', (markdown, addresses) => {
  const { html } = renderBody(markdown, { math: false });
  const links = listElements(parseFragment(html)).filter(({ tagName }) => tagName === 'a');
  const hrefs = links.map(({ attrs }) => attrs.find(({ name }) => name === 'href')?.value);
  expect(hrefs).toEqual(addresses);
});

test.each([
  ['https://a.cn/x).', 'https://a.cn/x'],
  ['https://a.cn/(x)).', 'https://a.cn/(x)'],
  ['https://a.cn/x?!', 'https://a.cn/x'],
])('trimTrail: %s', (address, trimmed) => {
  expect(trimTrail(address)).toBe(trimmed);
});
