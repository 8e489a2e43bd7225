import type { Archive } from './write-archive';

/** Stands in every text and file that nobody may read, with a word of its own behind it. */
export const MARKER = 'zqxleak';

/** Something unpublished: its files as they are, and as they would be were it published. */
export interface Unpublished {
  kind: string;
  hidden: Archive;
  shown: Archive;
  /** What is published all the same. */
  open?: Archive;
}

const mark = (word: string) => `${MARKER}${word}`;

function article(word: string, fields = '', date = '2024-02-02'): string {
  return `---
title: Title ${mark(word)}
date: ${date}
description: Description ${mark(word)}
tags: [tag-${mark(word)}]
categories: [category-${mark(word)}]
aliases: [/alias-${mark(word)}/]
menu: {main: {name: Menu ${mark(word)}}}
thumbnail: /thumbnail-${mark(word)}.png
${fields}
---

Body ${mark(word)} of an article.
`;
}

/** The words' files as they are with some fields, and without them. */
function unpublished(
  kind: string,
  fields: string,
  files: (fields: string) => Archive,
): Unpublished {
  return { kind, hidden: files(fields), shown: files('') };
}

const news = 'content/en/news';

/** A bundle of a page, a picture beside it and one deeper. */
function bundle(word: string, index = 'index.md') {
  return (fields: string): Archive => ({
    [`${news}/${word}/${index}`]: article(word, fields),
    [`${news}/${word}/picture.png`]: mark(`${word}picture`),
    [`${news}/${word}/deep/picture.png`]: mark(`${word}deep`),
  });
}

/** A section of articles, bundles, files and a section in it. */
function section(word: string, of = 'content/en') {
  const folder = `${of}/${word}`;
  return (fields: string): Archive => ({
    [`${folder}/_index.md`]: `---\ntitle: Title ${mark(word)}\n${fields}\n---\n\n${mark(word)}\n`,
    [`${folder}/a.md`]: article(`${word}a`),
    [`${folder}/picture.png`]: mark(`${word}picture`),
    [`${folder}/plain/picture.png`]: mark(`${word}plainpicture`),
    [`${folder}/bundle/index.md`]: article(`${word}bundle`),
    [`${folder}/bundle/picture.png`]: mark(`${word}bundlepicture`),
    [`${folder}/sub/_index.md`]: `---\ntitle: Title ${mark(`${word}sub`)}\n---\n`,
    [`${folder}/sub/b.md`]: article(`${word}subb`),
  });
}

const single = (word: string, name = `${word}.md`) => {
  return (fields: string): Archive => ({ [`${news}/${name}`]: article(word, fields) });
};

/** Files that a published bundle has beside it, and which have no page as its parts. */
function parts(kind: string, word: string, files: Archive): Unpublished {
  const index = { [`${news}/whole-${word}/index.md`]: open(`Whole ${word}`) };
  return { kind, hidden: files, shown: files, open: index };
}

function open(title: string, fields = ''): string {
  return `---\ntitle: ${title}\ndate: 2023-03-03\n${fields}\n---\n\nWhat everybody reads.\n`;
}

export const UNPUBLISHED: Unpublished[] = [
  unpublished('a draft', 'draft: true', single('draft')),
  unpublished('a draft in other words', 'draft: 1', single('one')),
  unpublished('a draft that is nearly said', 'draft: ture', single('ture')),
  unpublished('a draft in HTML', 'draft: true', single('html', 'html.html')),
  {
    kind: 'a draft whose front matter cannot be read',
    hidden: { [`${news}/broken.md`]: `---js\n{ draft: true }\n---\n\n${mark('broken')}\n` },
    shown: { [`${news}/broken.md`]: article('broken') },
  },
  unpublished('one of the future', 'publishDate: 2190-01-01', single('future')),
  unpublished('one that is over', 'expiryDate: 2020-01-01', single('over')),
  unpublished('one that is never rendered', 'build: {render: never}', single('never')),
  unpublished('one that is rendered elsewhere', '_build: {render: link}', single('link')),
  unpublished('a draft with files', 'draft: true', bundle('draftbundle')),
  unpublished('a draft with files in HTML', 'draft: true', bundle('htmlbundle', 'index.html')),
  unpublished('one of the future with files', 'publishDate: 2190-01-01', bundle('futurebundle')),
  unpublished('one that is over with files', 'expiryDate: 2020-01-01', bundle('overbundle')),
  unpublished('a draft with files and a language', 'draft: true', bundle('lang', 'index.en.md')),
  unpublished(
    'what lends no files',
    'build: {render: never, publishResources: false}',
    bundle('nofiles'),
  ),
  unpublished('a headless bundle', 'headless: true', bundle('headless')),
  {
    kind: 'a bundle in a format that is not read',
    hidden: {
      [`${news}/org/index.org`]: `#+DRAFT: true\n${mark('org')}\n`,
      [`${news}/org/picture.png`]: mark('orgpicture'),
      [`${news}/org/second.md`]: article('orgsecond'),
    },
    shown: {
      [`${news}/org/index.md`]: article('org'),
      [`${news}/org/picture.png`]: mark('orgpicture'),
    },
  },
  parts('markdown beside an index', 'beside', {
    [`${news}/whole-beside/second.md`]: article('second'),
    [`${news}/whole-beside/second.zh-cn.md`]: article('secondzh'),
    [`${news}/whole-beside/deep/third.md`]: article('third'),
    [`${news}/whole-beside/deep/index.md`]: article('fourth'),
    [`${news}/whole-beside/deeper/_index.md`]: article('fifth'),
  }),
  parts('other formats beside an index', 'formats', {
    [`${news}/whole-formats/second.html`]: article('formathtml'),
    [`${news}/whole-formats/second.org`]: mark('formatorg'),
    [`${news}/whole-formats/second.adoc`]: mark('formatadoc'),
    [`${news}/whole-formats/second.rst`]: mark('formatrst'),
  }),
  unpublished('a section that is a draft', 'draft: true', section('secdraft')),
  unpublished('a section of the future', 'publishDate: 2190-01-01', section('secfuture')),
  unpublished('a section that is over', 'expiryDate: 2020-01-01', section('secover')),
  unpublished('what a section makes drafts', 'cascade: {draft: true}', section('cascade')),
  {
    kind: 'the page of a section that has none',
    hidden: {
      'content/en/secnever/_index.md': `---\ntitle: ${mark('secnever')}\nbuild: {render: never}\n---\n`,
      'content/en/secnever/a.md': open('In a section without a page'),
    },
    shown: {
      'content/en/secnever/_index.md': `---\ntitle: ${mark('secnever')}\n---\n`,
    },
  },
  {
    kind: 'a term that is a draft',
    hidden: {
      'content/en/tags/termdraft/_index.md': `---\ntitle: ${mark('term')}\ndraft: true\n---\n`,
      [`${news}/tagged.md`]: open('Tagged', 'tags: [termdraft, sea]'),
    },
    shown: {
      'content/en/tags/termdraft/_index.md': `---\ntitle: ${mark('term')}\n---\n`,
      [`${news}/tagged.md`]: open('Tagged', 'tags: [termdraft, sea]'),
    },
    open: { [`${news}/tagged.md`]: open('Tagged', 'tags: [sea]') },
  },
  {
    kind: 'one language of a bundle',
    hidden: { [`${news}/both/index.en.md`]: article('both', 'draft: true') },
    shown: { [`${news}/both/index.en.md`]: article('both') },
    open: {
      [`${news}/both/index.zh-cn.md`]: open('Both'),
      [`${news}/both/picture.png`]: 'a picture for everybody',
    },
  },
  unpublished('a translation', 'draft: true', (fields) => ({
    'content/zh-CN/news/open.md': article('translation', fields),
  })),
];

/** What everybody may read, with every way to something unpublished. */
export const OPEN: Archive = {
  [`${news}/open.md`]: `${open('Open', 'tags: [sea]\ntranslations: [en, zh-CN]')}
[a]({{< ref "draft.md" >}}) [b]({{< ref "draftbundle" >}}) [c]({{< relref "never.md" >}})
[d]({{< ref path="open.md" lang="zh-CN" >}}) [e]({{< ref "/secdraft" >}})
`,
  [`${news}/other.md`]: open('Other', 'tags: [sea]'),
  'content/zh-CN/news/aushang.md': open('公开'),
  [`${news}/lends/index.md`]: '---\ntitle: Lends\nbuild: {render: never}\n---\n',
  [`${news}/lends/lent.png`]: 'a picture for everybody',
  'static/open.png': 'a picture for everybody',
};

/** The archive as it is: with all that is unpublished. */
export const leaksArchive: Archive = Object.assign(
  {},
  openOnly(),
  ...UNPUBLISHED.map(({ hidden }) => hidden),
);

/** The archive without anything unpublished. */
export function openOnly(): Archive {
  return Object.assign({}, OPEN, ...UNPUBLISHED.map((one) => one.open ?? {}));
}
