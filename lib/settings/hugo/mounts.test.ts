import { describe, expect, test } from 'vitest';
import { read } from './test-read';

const MOUNTS = `
[[module.mounts]]
source = "文章"
target = "content"
[[module.mounts]]
source = "./more/docs/"
target = "content/docs/Deep"
[[module.mounts]]
source = "public-files"
target = "static"
[[module.mounts]]
source = "pics"
target = "static/img"
[[module.mounts]]
source = "texts"
target = "i18n"
[[module.mounts]]
source = "scss"
target = "assets"
`;

test('folders with other names are followed, and nothing is said', () => {
  const { site, said } = read({
    'hugo.toml': MOUNTS,
    'texts/en.yaml': 'read_more: Onward\n',
    'texts/sub/en.yaml': 'toc_title: On this page\n',
    'i18n/en.yaml': 'read_more: Not mounted\n',
  });
  expect(said).toEqual([]);
  expect(site.languages).toMatchObject([
    {
      contentRoots: [
        { folder: '../文章', at: '' },
        { folder: '../more/docs', at: 'docs/Deep' },
      ],
      words: { readMore: 'Onward', contents: 'On this page' },
    },
  ]);
  expect(site).toMatchObject({
    staticDirs: ['public-files', 'pics'],
    staticAt: { pics: 'img' },
    wordsDirs: ['texts'],
  });
});

test('what is not mounted keeps its name', () => {
  const { site } = read({
    'hugo.yaml': 'module: {mounts: [{source: pics, target: static/img}]}\ni18nDir: texts\n',
    'texts/en.toml': '[read_more]\nother = "Onward"\n',
  });
  expect(site).toMatchObject({
    staticDirs: ['pics'],
    languages: [{ contentRoots: [{ folder: '', at: '' }], words: { readMore: 'Onward' } }],
  });
});

test('a folder may be of one language', () => {
  const { site } = read({
    'hugo.json': JSON.stringify({
      defaultContentLanguage: 'zh-cn',
      languages: { 'zh-cn': { weight: 1 }, en: { weight: 2 } },
      module: {
        mounts: [
          { source: 'zh', target: 'content', lang: 'zh-cn' },
          { source: 'en', target: 'content', lang: 'en' },
          { source: 'both', target: 'content/log' },
        ],
      },
    }),
  });
  expect(
    site.languages.map(({ contentRoots }) => contentRoots.map(({ folder }) => folder)),
  ).toEqual([
    ['../zh', '../both'],
    ['../en', '../both'],
  ]);
});

describe('what is not followed is named with its line', () => {
  test.each([
    [
      'source = "README.md"\ntarget = "content/_index.md"',
      '"README.md" is not mounted: it is one file',
    ],
    [
      'source = "/srv/x"\ntarget = "content"',
      '"/srv/x" is not mounted: expected a folder of the site',
    ],
    ['target = "content"', '"" is not mounted: expected a folder of the site'],
    [
      'source = "x"\ntarget = "elsewhere"',
      '"x" is not mounted: found the target "elsewhere", expected content, static or i18n',
    ],
    [
      'source = "x"\ntarget = "content"\nexcludeFiles = "*.txt"',
      '"x" is mounted whole: excludefiles has no effect',
    ],
  ])('%s', (mount, message) => {
    const { said } = read({ 'hugo.toml': `title = "T"\n[[module.mounts]]\n${mount}\n` });
    expect(said).toEqual([`hugo.toml:2 module.mounts ${message}`]);
  });
});
