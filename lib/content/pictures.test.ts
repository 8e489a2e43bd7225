import { validateHeaderValue } from 'node:http';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brief, parseBlock, testSite } from './test-site';

const BUNDLE = 'en/news/C# Story/index.md';

describe('thumbnail', () => {
  test.each([
    ['https://img.example/a.png', 'https://img.example/a.png'],
    ['HTTP://img.example/a b.png?x=1#y', 'HTTP://img.example/a%20b.png?x=1#y'],
    ['//img.example/a.png', '//img.example/a.png'],
    ['/img/a.png', '/img/a.png'],
    ['img/a.png', '/img/a.png'],
    ['./img/a.png', '/img/a.png'],
    ['"img/a\\n.png"', '/img/a.png'],
  ])('%s is %s', (value, src) => {
    const { article, problems } = parseBlock(`title: T\nthumbnail: ${value}`);
    expect(article.thumbnail).toEqual({ src, list: true, post: false });
    expect(problems).toEqual([]);
  });

  test.each([
    ['a.png', '/en/news/c%23-story/a.png'],
    ['./中文.png', '/en/news/c%23-story/%E4%B8%AD%E6%96%87.png'],
    ['/a.png', '/a.png'],
  ])('%s in a bundle is %s', (value, src) => {
    expect(parseBlock(`title: T\nthumbnail: ${value}`, BUNDLE).article.thumbnail?.src).toBe(src);
  });

  test.each([
    ['{src: a.png}', { src: '/a.png', list: true, post: false }],
    ['{src: a.png, visibility: []}', { src: '/a.png', list: true, post: false }],
    ['{src: a.png, visibility: [post]}', { src: '/a.png', list: false, post: true }],
    ['{src: a.png, visibility: list}', { src: '/a.png', list: true, post: false }],
    ['{src: a.png, visibility: [list, post]}', { src: '/a.png', list: true, post: true }],
    ['{src: ""}', null],
    ['{visibility: [post]}', null],
    ['""', null],
    ['[]', null],
  ])('%s', (value, expected) => {
    const { article, problems } = parseBlock(`title: T\nthumbnail: ${value}`);
    expect(article.thumbnail).toEqual(expected);
    expect(problems).toEqual([]);
  });

  test.each([
    ['"javascript:alert(1)"', 'javascript:alert(1)'],
    ['"JavaScript:alert(1)"', 'JavaScript:alert(1)'],
    ['" java\\tscript:alert(1)"', 'javascript:alert(1)'],
    ['"\\u0001javascript:alert(1)"', 'javascript:alert(1)'],
    ['{src: "data:image/svg+xml,x"}', 'data:image/svg+xml,x'],
    ['"file:///etc/passwd"', 'file:///etc/passwd'],
    ['[a.png]', 'a list'],
    ['{src: [a.png]}', 'a list'],
  ])('%s is refused', (value, found) => {
    const { article, problems } = parseBlock(`title: T\nthumbnail: ${value}`);
    expect(article.thumbnail).toBeNull();
    expect(brief(problems)).toEqual([`warning 3:1 ${found}`]);
  });
});

test.each([
  ['[https://img.example/a.png, b.png]', 'a.md', ['https://img.example/a.png', '/b.png'], []],
  ['b.png', BUNDLE, ['/en/news/c%23-story/b.png'], []],
  ['[]', 'a.md', [], []],
  ['[a.png, "data:x"]', 'a.md', ['/a.png'], ['warning 3:1 data:x']],
])('images %s', (value, path, images, expected) => {
  const { article, problems } = parseBlock(`title: T\nimages: ${value}`, path);
  expect(article.images).toEqual(images);
  expect(brief(problems)).toEqual(expected);
});

test('whatever a picture is called, a header can name it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const { article } = parseBlock(
        `thumbnail: ${JSON.stringify(name)}\nimages: [${JSON.stringify(name)}]`,
      );
      for (const address of [article.thumbnail?.src ?? '', ...article.images]) {
        validateHeaderValue('link', `<${address}>; rel=preload`);
      }
    }),
  );
});

test('a picture that is gone is not the picture of an article', () => {
  const site = { ...testSite, gonePictures: ['https://img.example/a.png'] };
  const yaml =
    'title: T\nthumbnail: https://img.example/a.png\nimages: [//img.example/a.png, /b.png]';
  const { article, problems } = parseBlock(yaml, undefined, site);
  expect(article.thumbnail).toBeNull();
  expect(article.images).toEqual(['/b.png']);
  expect(problems).toEqual([]);
});
