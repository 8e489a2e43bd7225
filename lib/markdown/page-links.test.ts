import { expect, test } from 'vitest';
import { renderBody } from './render';

const pages: Record<string, string> = {
  'b.md': '/news/b/',
  '../about.md': '/about/',
  '/news/c.md': '/news/c/',
  './空 格.md': '/news/%E7%A9%BA-%E6%A0%BC/',
};
const shortcodes = { ref: (page: string) => pages[page], param: () => undefined };

function hrefOf(body: string): string | undefined {
  const { html } = renderBody(body, { math: false, shortcodes });
  return / href="([^"]*)"/.exec(html)?.[1];
}

test.each([
  ['[a](b.md)', '/news/b/'],
  ['[a](b.md#part)', '/news/b/#part'],
  ['[a](b.md?plain=1#%E8%8A%82)', '/news/b/#%E8%8A%82'],
  ['[a](../about.md)', '/about/'],
  ['[a](..\\about.md)', '/about/'],
  ['[a](/content/news/c.md)', '/news/c/'],
  ['[a](./空%20格.md)', '/news/%E7%A9%BA-%E6%A0%BC/'],
  ['[a](<./空 格.md>)', '/news/%E7%A9%BA-%E6%A0%BC/'],
  ['[a][1]\n\n[1]: b.md', '/news/b/'],
  ['<a href="b.md">a</a>', '/news/b/'],
])('%j leads to %s', (body, address) => {
  expect(hrefOf(body)).toBe(address);
});

test.each([
  ['[a](d.md)', 'd.md'],
  ['[a](https://a.example/b.md)', 'https://a.example/b.md'],
  ['[a](//a.example/b.md)', '//a.example/b.md'],
  ['[a](b.mdx)', 'b.mdx'],
  ['[a](#b.md)', '#b.md'],
  ['[a](%zz.md)', '%zz.md'],
])('%j stays as it is', (body, address) => {
  expect(hrefOf(body)).toBe(address);
});
