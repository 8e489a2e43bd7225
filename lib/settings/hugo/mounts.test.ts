import { describe, expect, test } from 'vitest';
import { read } from './test-read';

const LANGUAGES = '[languages.en]\nweight = 1\n[languages.zh-cn]\nweight = 2\n';

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
    staticDirs: ['pics', 'public-files'],
    staticAt: { 'public-files': [''], pics: ['img'] },
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
    ['source = "../x"\ntarget = "static"', '"../x" is not mounted: expected a folder of the site'],
    ['source = "x/.y"\ntarget = "static"', '"x/.y" is not mounted: expected a folder of the site'],
    [
      'source = "x"\ntarget = "content"\nlang = "fr"',
      '"x" is not mounted: found the language "fr", expected en or zh-cn',
    ],
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
    const { said } = read({
      'hugo.toml': `title = "T"\n[[module.mounts]]\n${mount}\n${LANGUAGES}`,
      'README.md': '',
    });
    expect(said).toEqual([`hugo.toml:2 module.mounts ${message}`]);
  });
});

test('a folder of which the name looks like that of a file is one', () => {
  const mount = '[[module.mounts]]\nsource = "v1.0"\ntarget = "static/v1.0"\n';
  const { site, said } = read({ 'hugo.toml': mount, 'v1.0/a.txt': 'a' });
  expect(said).toEqual([]);
  expect(site).toMatchObject({ staticDirs: ['v1.0'], staticAt: { 'v1.0': ['v1.0'] } });
});

describe('the language of static files', () => {
  const mount = '[[module.mounts]]\nsource = "x"\ntarget = "static"\nlang = "en"\n';

  test('tells nothing on one host', () => {
    expect(read({ 'hugo.toml': mount + LANGUAGES }).said).toEqual([]);
  });

  test('is named where each language has its own', () => {
    const hosts = LANGUAGES.replace(
      'weight = 2',
      'weight = 2\nbaseURL = "https://zh.example.org/"',
    );
    expect(read({ 'hugo.toml': mount + hosts }).said).toContain(
      'hugo.toml:1 module.mounts "x" is mounted for every language: lang has no effect',
    );
  });
});

test('mounts of one language alone have no effect, as in Hugo, and are named', () => {
  const own = '[[languages.zh-cn.module.mounts]]\nsource = "x"\ntarget = "static"\n';
  const { site, said } = read({ 'hugo.toml': LANGUAGES + own });
  expect(said).toEqual(['hugo.toml:5 languages.zh-cn.module is not understood, and has no effect']);
  expect(site.staticDirs).toEqual(['static']);
});

test('folders outside of the site are named, and the others stay', () => {
  const { site, said } = read({
    'hugo.toml': 'staticDir = ["own", "../x", "/more/"]\ntheme = ["../y", "mainroad"]\n',
  });
  expect(said).toEqual([
    'hugo.toml:1 staticDir found "../x", expected a folder of the site',
    'hugo.toml:2 theme found "themes/../y/static", expected a folder of the site',
  ]);
  expect(site.staticDirs).toEqual(['more', 'own', 'themes/mainroad/static']);
});
