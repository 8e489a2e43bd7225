import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Archive, writeFiles } from '../../../testing/archives/write-archive';
import { checkSite } from '../../check/check-site';
import { describeDraft } from './describe-draft';
import { makeArticle } from './make-article';
import type { Wish } from './read-wish';

const NOW = Date.UTC(2026, 4, 1, 7, 30, 5);
const SETTINGS = 'timeZone: Asia/Shanghai\ndefaultLanguage: zh-CN\n';
const article = (fields = '') => `---\ntitle: T\ndate: 2026-01-01\n${fields}---\n\nWords.\n`;
/** Folders and suffixes, as the archive has them. */
const BOTH: Archive = {
  'site.yaml': SETTINGS,
  'content/zh-CN/news/qq/one.zh-CN.md': article('tags: [a]\n'),
  'content/en/news/one.en.md': article(),
};

function open(archive: Archive) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'new-'));
  writeFiles(folder, archive);
  const options = {
    siteFolder: folder,
    dataFolder: path.join(folder, '.data'),
    program: 'test',
    now: NOW,
  };
  const make = (wish: Partial<Wish>, dryRun = false) =>
    makeArticle(
      { title: 'Night ferry', section: '', bundle: false, draft: false, ...wish },
      { ...options, dryRun },
    );
  const pathsOf = async (wish: Partial<Wish>) => (await make(wish)).files.map(({ name }) => name);
  const read = (file: string) => readFileSync(path.join(folder, 'content', file), 'utf8');
  /** The problems of the site once this article has a text. */
  const check = async (file: string) => {
    appendFileSync(path.join(folder, 'content', file), 'Words.\n');
    return (await checkSite(options)).problems;
  };
  return { folder, make, pathsOf, read, check };
}

test('an article stands where its language has the others, and passes the check', async () => {
  const { pathsOf, read, check } = open(BOTH);
  const wish = { title: '港口: “头班船” #1', section: 'news/qq', language: 'zh-cn' };
  const [made = ''] = await pathsOf(wish);
  expect(made).toBe('zh-CN/news/qq/港口-头班船-1.zh-CN.md');
  expect(read(made)).toBe(
    '---\ntitle: "港口: “头班船” #1"\ndate: "2026-05-01 15:30:05"\ntags: []\n---\n\n',
  );
  expect(await check(made)).toEqual([]);
});

test.each<[string, Archive, Partial<Wish>, string]>([
  ['of folders', { 'zh-CN/a.md': '', 'en/a.md': '' }, { language: 'en' }, 'en/night-ferry.md'],
  ['of suffixes', { 'a.md': '', 'a.en.md': '' }, { language: 'en' }, 'night-ferry.en.md'],
  ['of one language', { 'news/a.md': '' }, { section: 'news' }, 'news/night-ferry.md'],
  ['without articles', {}, {}, 'night-ferry.md'],
  [
    'with a folder in other letters',
    { 'News/a.md': '' },
    { section: 'news' },
    'News/night-ferry.md',
  ],
  ['for a bundle', { 'a.md': '' }, { bundle: true }, 'night-ferry/index.md'],
  ['with a name', { 'a.md': '' }, { name: 'boat' }, 'boat.md'],
])('the place of an article, on a site %s', async (_, files, wish, place) => {
  const content = Object.keys(files).map((file) => [`content/${file}`, article()]);
  const { pathsOf } = open({ 'site.yaml': SETTINGS, ...Object.fromEntries(content) });
  expect(await pathsOf(wish)).toEqual([place]);
});

test('a new language is named as the others are', async () => {
  const languages = 'languages: { zh-CN: {}, en: {} }\n';
  const { pathsOf } = open({
    'site.yaml': SETTINGS + languages,
    'content/zh-CN/a.zh-CN.md': article(),
  });
  expect(await pathsOf({ language: 'en' })).toEqual(['en/night-ferry.en.md']);
});

test.each([
  ['a file', { 'content/night-ferry.md': article() }],
  ['a file in other letters', { 'content/Night-Ferry.md': article('slug: other\n') }],
  ['an address', { 'content/a.md': article('aliases: [/night-ferry/]\n') }],
  ['the address of a draft', { 'content/a.md': article('url: /night-ferry/\ndraft: true\n') }],
  ['a translation', { 'content/en/night-ferry.md': article(), 'content/zh-CN/a.md': article() }],
])('%s that is there is in nobody’s way', async (_, files) => {
  const { pathsOf } = open({ 'site.yaml': SETTINGS, ...files });
  const [first = ''] = await pathsOf({});
  expect(path.posix.basename(first)).toBe('night-ferry-2.md');
});

test('titles of no name, and names that no system or site can have', async () => {
  const { pathsOf } = open({ 'site.yaml': SETTINGS, 'content/a.md': article() });
  expect(await pathsOf({ title: '！！' })).toEqual(['202605011530.md']);
  expect(await pathsOf({ title: 'CON' })).toEqual(['con-2.md']);
  expect(await pathsOf({ title: 'Index' })).toEqual(['index-2.md']);
  expect(await pathsOf({ title: 'Search' })).toEqual(['search-2.md']);
  expect(await pathsOf({ title: '.NET a/b C:\\x' })).toEqual(['net-a-b-c-x.md']);
  const [long = ''] = await pathsOf({ title: '长'.repeat(300) });
  expect(Array.from(long)).toHaveLength(63);
});

test('fields are those that the section’s articles have, with what they have in common', async () => {
  const fields = (tag: string) =>
    `Summary: "${tag} words"\ncategories: [qq]\ntags: [${tag}]\nlang: [zh-CN]\npager: true\ndraft: false\n`;
  const content = ['a', 'b', 'c'].map((tag) => [
    `content/zh-CN/qq/${tag}.md`,
    article(fields(tag)),
  ]);
  const { pathsOf, read, check } = open({
    'site.yaml': SETTINGS,
    ...Object.fromEntries(content),
    'content/en/a.md': article(),
  });
  const [made = ''] = await pathsOf({ section: 'qq', draft: true, date: '2026-03-04T05:06:07Z' });
  expect(read(made)).toBe(`---
title: "Night ferry"
date: "2026-03-04 13:06:07"
draft: true
Summary: ""
categories: [qq]
tags: []
lang: [zh-CN]
pager: true
---

`);
  expect(await check(made)).toEqual([]);
});

const ARCHETYPE = `---
# Say who was there.
title: "{{ replace .Name "-" " " | title }}"
date: {{ .Date }}
draft: true
series: ["{{ .Section }}"]
secret: {{ getenv "HOME" }}
---

## {{ .Title }}

{{< figure src="a.webp" >}}
`;

test('a section’s archetype is filled in, and what it would run is left out and told', async () => {
  const { make, read } = open({
    ...BOTH,
    'archetypes/news.md': ARCHETYPE,
    'archetypes/default.md': 'Other',
  });
  const draft = await make({ section: 'news/qq' });
  expect(read(draft.files[0]?.name ?? '')).toBe(`---
# Say who was there.
title: "Night ferry"
date: "2026-05-01 15:30:05"
series: ["news"]
secret:
---

## Night ferry

{{< figure src="a.webp" >}}
`);
  expect(describeDraft(draft, 'zh')).toEqual([
    'archetypes/news.md:7:9：略去 {{ getenv "HOME" }}：不运行模板代码。',
  ]);
});

test.each([
  [
    'TOML',
    '+++\ntitle = "x"\ntags = []\n[params]\na = 1\n+++\n',
    '+++\ndate = "2026-05-01 15:30:05"\ntitle = "Night ferry"\ntags = []\n[params]\na = 1\n+++\n\n',
  ],
  [
    'JSON',
    '{\n "tags": [], "Draft": true\n}\n',
    '{\n  "title": "Night ferry",\n  "date": "2026-05-01 15:30:05",\n  "tags": []\n}\n\n',
  ],
  [
    'nothing but a text',
    'Begin here.\n',
    '---\ntitle: "Night ferry"\ndate: "2026-05-01 15:30:05"\n---\n\nBegin here.\n',
  ],
])('an archetype of %s', async (_, archetype, text) => {
  const { pathsOf, read } = open({ ...BOTH, 'archetypes/default.md': archetype });
  const [made = ''] = await pathsOf({});
  expect(read(made)).toBe(text);
});

test('a bundle has what lies beside its archetype', async () => {
  const { pathsOf, read } = open({
    ...BOTH,
    'archetypes/news/index.md': '---\ntags: []\n---\n',
    'archetypes/news/more/notes.md': 'Of {{ .Name }}\n',
    'archetypes/news/empty.webp': Uint8Array.of(1, 2),
  });
  const made = await pathsOf({ section: 'news', bundle: true });
  const folder = 'zh-CN/news/night-ferry';
  expect(made).toEqual([
    `${folder}/index.zh-CN.md`,
    `${folder}/empty.webp`,
    `${folder}/more/notes.md`,
  ]);
  expect(read(`${folder}/more/notes.md`)).toBe('Of night-ferry\n');
});

test('an archetype with errors is told, and nothing is written', async () => {
  const { folder, make } = open({ ...BOTH, 'archetypes/default.md': '---\na: "b" c\n---\n' });
  const draft = await make({ section: 'news' });
  expect(describeDraft(draft, 'en').at(-1)).toBe(
    'Nothing is written: the article made from archetypes/default.md has errors.',
  );
  expect(existsSync(path.join(folder, 'content', draft.files[0]?.name ?? ''))).toBe(false);
});

test('a dry run writes nothing', async () => {
  const { folder, make } = open(BOTH);
  const draft = await make({}, true);
  expect(existsSync(path.join(folder, 'content', draft.files[0]?.name ?? ''))).toBe(false);
});

test.each<[Partial<Wish>, string]>([
  [{ title: ' \n ' }, 'no-title'],
  [{ language: 'fr' }, 'unknown-language'],
  [{ section: '../x' }, 'section-outside'],
  [{ section: '/etc' }, 'section-outside'],
  [{ section: 'C:\\x' }, 'section-outside'],
  [{ section: '.git' }, 'section-name'],
  [{ section: 'news/aux' }, 'section-name'],
  [{ section: 'zh-CN/news' }, 'section-language'],
  [{ section: 'leaf' }, 'section-hidden'],
  [{ section: 'linked' }, 'section-hidden'],
  [{ date: '2025-02-30' }, 'impossible-date'],
  [{ name: 'a/b' }, 'bad-name'],
  [{ name: 'index' }, 'bad-name'],
  [{ name: 'one', section: 'news/qq' }, 'taken-file'],
  [{ name: 'search' }, 'taken-address'],
])('%j is refused: %s', async (wish, saying) => {
  const { folder, make } = open({ ...BOTH, 'content/zh-CN/leaf/index.md': article() });
  mkdirSync(path.join(folder, 'elsewhere'));
  symlinkSync(path.join(folder, 'elsewhere'), path.join(folder, 'content/zh-CN/linked'));
  await expect(make(wish)).rejects.toMatchObject({ saying });
});

test('a name of another language’s article makes a translation', async () => {
  const archetype = { 'archetypes/default.md': '---\ntranslations: []\n---\n' };
  const { pathsOf, read } = open({ ...BOTH, ...archetype });
  const [made = ''] = await pathsOf({ name: 'one', section: 'news' });
  expect(made).toBe('zh-CN/news/one.zh-CN.md');
  expect(read(made)).toContain('translations: [zh-CN, en]\n');
});

test('any title makes an article without problems that has this title', async () => {
  const { make } = open({ 'site.yaml': SETTINGS, 'content/a.md': article() });
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (title) => {
      const line = title.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
      fc.pre(line !== '' && !line.includes('&'));
      const draft = await make({ title }, true);
      expect(draft.problems).toEqual([]);
      expect(draft.article.title).toBe(line);
    }),
    { numRuns: 30 },
  );
});
