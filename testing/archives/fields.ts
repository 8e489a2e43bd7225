import { FIRST_PORT } from '../sites';
import type { Archive } from './write-archive';

/** Where a journey serves pictures that the site names. */
export const PICTURES_PORT = FIRST_PORT + 12;

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90"><rect width="160" height="90" fill="teal"/></svg>';

const BODY = `
First words of the body.

## Where it began

The sum $a^2 + b^2$ costs nothing.

## Where it ended

Last words.
`;

/**
 * Two articles that carry every field of the model article, once with everything on and once with
 * everything off, and others around them.
 */
export const fieldsArchive: Archive = {
  'site.yaml': `
title: Field Times
baseUrl: https://fields.example.org
timeZone: Asia/Shanghai
defaultLanguage: en
languages:
  en: {}
  zh-CN: {}
author: { name: Ada Field, bio: "Writes *about* fields.", avatar: /picture.svg }
comments: { src: "https://comments.example.org/client.js", data-repo: fields/talk }
social: [{ title: Field Radio, url: "https://radio.example.org/" }]
pageSize: 3
oldAfterDays: 3650
pictures: { optimize: ["http://localhost:${PICTURES_PORT}"], privateNetwork: true }
license: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
`,
  'static/picture.svg': PICTURE,
  'content/en/news/on.en.md': `---
title: "Everything on"
date: "2026-03-02 23:30:00"
summary: "The summary of everything."
categories:
  - "Field Wire"
lang:
  - "en"
translations:
  - "en"
  - "zh-CN"
tags:
  - "alpha"
  - "beta tag"
menu: "main"
thumbnail: "/picture.svg"
lead: "The lead of everything."
comments: true
authorbox: true
pager: true
toc: true
mathjax: true
sidebar: "left"
widgets:
  - "taglist"
  - "search"
---
${BODY}`,
  'content/zh-CN/news/on.zh-CN.md': `---
title: "全部打开"
date: "2026-03-02 23:30:00"
lang:
  - "zh-CN"
translations:
  - "en"
  - "zh-CN"
---

正文。
`,
  'content/en/news/off.en.md': `---
title: "Everything off"
date: "2026-03-01 10:00:00"
summary: ""
categories: []
lang:
  - "en"
translations:
  - "en"
tags: []
menu: ""
thumbnail: ""
lead: ""
comments: false
authorbox: false
pager: false
toc: false
mathjax: false
sidebar: false
widgets:
  - "recent"
---
${BODY}`,
  'content/en/news/oldest.en.md': '---\ntitle: Oldest\ndate: 2026-01-01 00:00:00\n---\n\nOld.\n',
  'content/en/news/newest.en.md': '---\ntitle: Newest\ndate: 2026-09-09 09:09:09\n---\n\nNew.\n',
  'content/en/news/undated.en.md': '---\ntitle: Undated\ndate: ""\n---\n\nNo day.\n',
  'content/en/news/french.en.md':
    '---\ntitle: Par champ\nlang: ["zh-CN"]\ndate: 2026-02-02\n---\n\n…\n',
  'content/zh-CN/news/convertible.zh-CN.md': `---
title: "软件与头发"
date: "2026-04-01 08:00:00"
toc: true
---

鼠标里的信息，\`软件\`和<span translate="no">头发社</span>。

![打印](/picture.svg)

## 皇后干杯

结束。
`,
  'content/zh-CN/other/real.zh-CN.md':
    '---\ntitle: 真页\nurl: /zh-cn/news/convertible/zh-hk/\n---\n\n真页。\n',
  'content/en/other/_index.en.md': `---
title: "Other words"
---

> [!TIP]
> The introduction has notes.

\`\`\`json
{ "coloured": true }
\`\`\`

![The field from above](/picture.svg)
`,
  'content/en/other/borrowed.en.md': `---
title: "Borrowed words"
date: "2001-03-04 05:06:07"
author: "B. Rower"
source: "https://origin.example.org/words"
license: "All rights reserved"
---

${'These words were written elsewhere. '.repeat(80)}
`,
  'content/en/other/pictured.en.md': `---
title: "Pictured words"
date: "2026-03-05 05:06:07"
thumbnail: "http://localhost:${PICTURES_PORT}/thumbnail.webp"
---

![Named](http://localhost:${PICTURES_PORT}/named.webp)

![Unnamed](http://127.0.0.1:${PICTURES_PORT}/unnamed.webp)
`,
  'content/en/other/linked.en.md': `---
title: "Linked words"
date: "2026-03-04 05:06:07"
sourceURL: "https://origin.example.org/words"
---

One short sentence.

https://bare.example.org/words

[origin](https://origin.example.org/words)
`,
};
