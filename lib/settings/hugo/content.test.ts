import { expect, test } from 'vitest';
import { read } from './test-read';

test('settings of markdown, dates, files and feeds', () => {
  const { site, said } = read({
    'hugo.yaml': `
enableEmoji: true
staticDir: [static, more/]
theme: [own, mainroad]
rssLimit: 9
outputFormats: { RSS: { baseName: feed }, JSON: { baseName: api } }
cascade:
  - { toc: true, _target: { path: "/log/**" } }
frontmatter:
  date: [":filename", ":default"]
  lastmod: [":git", "changed"]
module: { mounts: [{ source: docs, target: content }], imports: [{ path: x }] }
markup:
  highlight: { style: monokai }
  tableOfContents: { startLevel: 3, endLevel: 5, ordered: true }
  goldmark:
    renderer: { hardWraps: true, unsafe: true }
    parser: { attribute: { block: true } }
    extensions: { linkify: false, extras: { insert: { enable: true } } }
`,
  });
  expect(said).toEqual([
    'hugo.yaml:11 frontmatter.lastmod ":git" is not understood',
    'hugo.yaml:6 outputFormats.JSON is not understood, and has no effect',
    'hugo.yaml:19 markup.goldmark.extensions.extras is not understood, and has no effect',
  ]);
  expect({ ...site, ...site.local }).toMatchObject({
    markdown: {
      headingIds: 'github',
      blockAttributes: true,
      hardWraps: true,
      emoji: true,
      typographer: true,
    },
    contents: { from: 3, to: 5 },
    cascades: [{ file: '', target: { path: '/log/**', kind: '' }, fields: { toc: true } }],
    staticDirs: ['more', 'static', 'themes/own/static', 'themes/mainroad/static'],
    dateFields: {
      date: [':filename', 'date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified'],
      lastmod: ['changed'],
      publishDate: ['publishdate', 'pubdate', 'published'],
    },
    feeds: { limit: 9, rssName: 'feed' },
  });
});

test.each([
  ['', true],
  ['[markup.goldmark.extensions]\ntypographer = false\n', false],
  ['[markup.goldmark.extensions.typographer]\ndisable = true\n', false],
])('marks are set as Goldmark does unless it is told otherwise: %j', (text, expected) => {
  const { site, said } = read({ 'hugo.toml': text || 'title = "T"\n' });
  expect(site.markdown.typographer).toBe(expected);
  expect(said).toEqual([]);
});
