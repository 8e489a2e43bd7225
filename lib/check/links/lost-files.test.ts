import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../testing/archives/write-archive';
import { siteOf } from '../../../testing/store-of';
import { describeProblem } from '../../problems/describe-problem';
import { listLostFiles } from './lost-files';

const CONFIG = 'baseURL = "https://quay.example.org/blog/"\ntitle = "T"\n';

/** What is told of a site, in lines. */
async function lostIn(archive: Archive): Promise<string[]> {
  const { store, folder } = await siteOf({ 'hugo.toml': CONFIG, ...archive });
  const problems = await listLostFiles(store, folder);
  return problems.map(
    (problem) =>
      `${problem.path}:${problem.line}:${problem.column} ${describeProblem(problem).message}: ${problem.found}`,
  );
}

/** What is told of a body, that of a bundle with files; the first line of it is line 4. */
async function lostInBody(body: string, more: Archive = {}): Promise<string[]> {
  const lines = await lostIn({
    'content/post/a/index.md': `---\ntitle: A\n---\n${body}\n`,
    'content/post/a/pic.png': 'x',
    'content/post/a/空 格.png': 'x',
    ['content/post/a/Café.png'.normalize('NFD')]: 'x',
    'content/post/a/a(1).png': 'x',
    'content/post/a/sub/deep.pdf': 'x',
    'static/img/here.png': 'x',
    'static/图/一.zip': 'x',
    'content/post/b.md': '---\ntitle: B\n---\nB\n',
    ...more,
  });
  return lines.map((line) => line.replace('post/a/index.md:', ''));
}

describe('what is there, or elsewhere, or in no text, is not told', () => {
  test.each([
    ['beside the text', '![](pic.png) ![](./pic.png) ![](../a/pic.png)'],
    ['in static', '![](/img/here.png) ![](../../img/here.png)'],
    ['below the folder of the site', '![](/blog/img/here.png)'],
    ['by its whole address', '![](https://quay.example.org/blog/img/here.png)'],
    ['by an address without a scheme', '![](//quay.example.org/blog/post/a/pic.png)'],
    ['percent-encoded', '![](%E7%A9%BA%20%E6%A0%BC.png) [x](/%E5%9B%BE/%E4%B8%80.zip)'],
    ['with a space', '![](<空 格.png>)\n\n<img src="空 格.png">'],
    ['in NFC and in NFD', `![](Café.png) ![](${'Café.png'.normalize('NFD')})`],
    ['with brackets', '![](a(1).png) ![](<a(1).png>) ![](a\\(1\\).png)'],
    ['in another case', '![](PIC.png)'],
    ['with a query and a fragment', '![](pic.png?v=1) [x](sub/deep.pdf#page=2)'],
    ['with doubled slashes', '![](/img//here.png)'],
    ['with backslashes', '<img src="sub\\..\\pic.png">'],
    ['in a shortcode', '{{< figure src="pic.png" link="sub/deep.pdf" >}}'],
    ['as a reference', '![x][p] ![p]\n\n[p]: pic.png "Title"'],
    ['in HTML', '<video src="/img/here.png" poster=pic.png></video>'],
    ['as a set', '<img src="pic.png" srcset="pic.png 1x, /img/here.png 2x">'],
    [
      'elsewhere',
      '![](https://example.org/gone.png) [x](//example.org/a.pdf) <img src="//x/y.png">',
    ],
    ['beside the folder of the site', '![](https://quay.example.org/other/gone.png)'],
    ['within the text', '![](data:image/png;base64,AAAA)'],
    ['in a code span', '`![](gone.png)` ``<img src="gone.png">``'],
    ['in a fence', '```\n![](gone.png)\n```\n\n~~~html\n<img src="gone.png">\n~~~'],
    ['in a fence that is longer', '````\n```\n![](gone.png)\n```\n![](gone.png)\n````'],
    ['in indented code', 'Words.\n\n    ![](gone.png)\n\n\t<img src="gone.png">'],
    ['in a fence of a list', '- a\n\n  ```\n  ![](gone.png)\n  ```'],
    ['in a comment', '<!-- ![](gone.png) {{< gallery "gone.png" >}}\n<img src="gone.png"> -->'],
    ['in code of HTML', '<pre>![](gone.png)</pre>\n\n<code>&lt;img src="gone.png"></code>'],
    ['in a shortcode that is shown', '{{</* figure src="gone.png" */>}}'],
    ['in a shortcode within code', '`{{< gallery "gone.png" >}}`'],
    ['in the highlighted', '{{< highlight html >}}<img src="gone.png">{{< /highlight >}}'],
    ['where brackets are escaped', '!\\[a](gone.png) \\![a\\](gone.png)'],
    ['as a page', '[b](/post/b/) [gone](/post/gone/) [c](../gone) [d](gone.html) [e](example.com)'],
    ['as markdown, of which links tell', '[b](../b.md)'],
    ['as a feed', '[feed](/index.xml) [map](/sitemap.xml)'],
    ['as a place on the page', '[x](#gone.png) [y](?v=gone.png)'],
    ['by mail', '[x](mailto:a@example.org) [y](tel:1.png)'],
    ['unknown, and only beside the text', '{{< gallery "pic.png" >}}'],
    ['unknown, and only in static', '{{< gallery src="img/here.png" >}}'],
    ['unknown, and elsewhere', '{{< gallery src="https://example.org/gone.png" >}}'],
    ['in text', 'gone.png and https://example.org/gone.pdf, (gone.zip)'],
  ])('%s', async (_, body) => {
    expect(await lostInBody(body)).toEqual([]);
  });
});

const PICTURE = 'A picture is not there';
const MEDIA = 'A sound or film is not there';
const LINK = 'A file that a link leads to is not there';
const SHORTCODE = 'A file that a shortcode names is not there';

describe('what is not there is told once, with its place', () => {
  test.each([
    ['markdown', 'A\n![x](gone.png)', [`5:6 ${PICTURE}: gone.png`]],
    ['in static', '![](/img/gone.png)', [`4:5 ${PICTURE}: /img/gone.png`]],
    ['twice', '![](gone.png) ![](gone.png)', [`4:5 ${PICTURE}: gone.png`]],
    ['after code', '`![](gone.png)`\n\n![](gone.png)', [`6:5 ${PICTURE}: gone.png`]],
    ['on a second line', '![a\nb](\n<gone 1.png>\n"t")', [`6:2 ${PICTURE}: gone 1.png`]],
    ['encoded', '![](%E6%B2%A1.png?v=1)', [`4:5 ${PICTURE}: %E6%B2%A1.png?v=1`]],
    ['Chinese', '![](没有.png)', [`4:5 ${PICTURE}: 没有.png`]],
    ['entities', '<img src="gone&amp;1.png">', [`4:11 ${PICTURE}: gone&amp;1.png`]],
    ['escaped', '![](gone\\_1.png)', [`4:5 ${PICTURE}: gone\\_1.png`]],
    ['a reference', '![x][p]\n\n[p]: gone.png "T"', [`6:6 ${PICTURE}: gone.png`]],
    ['a short reference', '![P][]\n\n[p]: <gone.png>', [`6:7 ${PICTURE}: gone.png`]],
    ['HTML', '<p>\n<IMG alt=a SRC=gone.png></p>', [`5:16 ${PICTURE}: gone.png`]],
    ['a set', '<img src="pic.png" srcset="pic.png, gone.png 2x">', [`4:37 ${PICTURE}: gone.png`]],
    [
      'a picture element',
      '<picture><source srcset="gone.webp"><img src="pic.png"></picture>',
      [`4:26 ${PICTURE}: gone.webp`],
    ],
    [
      'a film',
      '<video src="gone.mp4" poster="no.png"></video>',
      [`4:13 ${MEDIA}: gone.mp4`, `4:31 ${PICTURE}: no.png`],
    ],
    ['a sound', '<audio controls><source src="/gone.mp3"></audio>', [`4:30 ${MEDIA}: /gone.mp3`]],
    [
      'a link',
      '[x](gone.pdf) [y](/gone.zip#a)',
      [`4:5 ${LINK}: gone.pdf`, `4:19 ${LINK}: /gone.zip#a`],
    ],
    ['a link of HTML', '<a href="gone.docx">x</a>', [`4:10 ${LINK}: gone.docx`]],
    ['a picture in a link', '[![](pic.png)](gone.jpg)', [`4:16 ${LINK}: gone.jpg`]],
    [
      'the whole address',
      '![](https://quay.example.org/blog/gone.png)',
      [`4:5 ${PICTURE}: https://quay.example.org/blog/gone.png`],
    ],
    [
      'a bare address',
      'https://quay.example.org/blog/gone.pdf',
      [`4:1 ${LINK}: https://quay.example.org/blog/gone.pdf`],
    ],
    [
      'a bare address amid Chinese',
      '见https://quay.example.org/blog/gone.pdf。',
      [`4:2 ${LINK}: https://quay.example.org/blog/gone.pdf`],
    ],
    [
      'a picture without an ending',
      'A [b](/gone) ![c [d](pic.png)\ne](/gone/1)',
      [`5:4 ${PICTURE}: /gone/1`],
    ],
    ['figure', 'A\n\n{{< figure src="gone.png" >}}', [`6:17 ${PICTURE}: gone.png`]],
    ['figure without names', '{{< figure "gone.png" >}}', [`4:13 ${PICTURE}: gone.png`]],
    [
      'figure with ticks',
      '{{< figure\n  src=`gone.png` link="gone.pdf" >}}',
      [`5:8 ${PICTURE}: gone.png`, `5:24 ${LINK}: gone.pdf`],
    ],
    ['in one', '{{< gallery >}}\n![](gone.png)\n{{< /gallery >}}', [`5:5 ${PICTURE}: gone.png`]],
    ['unknown', '{{< gallery src="/gone.png" cols=2 >}}', [`4:18 ${SHORTCODE}: /gone.png`]],
    ['unknown and relative', '{{% img gone.jpg %}}', [`4:9 ${SHORTCODE}: gone.jpg`]],
    ['an object', '<object data="gone.pdf"></object>', [`4:15 ${LINK}: gone.pdf`]],
    ['an embedded film', '<embed src="/gone.mp4">', [`4:13 ${MEDIA}: /gone.mp4`]],
    ['in a cell', '| a |\n| - |\n| ![](gone.png) |', [`6:7 ${PICTURE}: gone.png`]],
    ['after a note in HTML', 'A[^1]\n\n[^1]: <img src="gone.png">', [`6:17 ${PICTURE}: gone.png`]],
    ['in a note', 'A[^1]\n\n[^1]: ![](gone.png)', [`6:11 ${PICTURE}: gone.png`]],
    ['GBK', '![](%CD%BC.png)', [`4:5 ${PICTURE}: %CD%BC.png`]],
  ])('%s', async (_, body, told) => {
    expect(await lostInBody(body)).toEqual(told);
  });

  test('with mathematics, and in HTML', async () => {
    const lines = await lostIn({
      'content/m.md': '---\ntitle: M\nmathjax: true\n---\n$a ![](in.png)$ ![](gone.png)\n',
      'content/h.html': '---\ntitle: H\n---\n<p>`<img src="gone.png">`</p>\n',
    });
    expect(lines).toEqual([`h.html:4:15 ${PICTURE}: gone.png`, `m.md:5:21 ${PICTURE}: gone.png`]);
  });
});

test('pictures of front matter are told with their field', async () => {
  const lines = await lostIn({
    'content/a.md':
      '---\ntitle: A\nthumbnail: "img/gone 1.png"\nimages:\n  - /img/here.png\n  - no.png\n---\n',
    'content/b.md': '+++\ntitle = "B"\n[thumbnail]\nsrc = "/img/here.png"\n+++\n',
    'content/c.md': '---\ntitle: C\nthumbnail: https://example.org/gone.png\n---\n',
    'content/_index.md': '---\ntitle: I\ncascade:\n  thumbnail: /img/all.png\n---\n![](gone.png)\n',
    'static/img/here.png': 'x',
  });
  expect(lines).toEqual([
    '_index.md:4:3 A picture of "thumbnail" is not there: /img/all.png',
    `_index.md:6:5 ${PICTURE}: gone.png`,
    'a.md:3:1 A picture of "thumbnail" is not there: /img/gone 1.png',
    'a.md:4:1 A picture of "images" is not there: /no.png',
  ]);
});

test('files of bundles are looked for beside each of their pages', async () => {
  const lines = await lostIn({
    'hugo.toml': `${CONFIG}[languages.en]\n[languages.zh]\n`,
    'content/post/a/index.md': '---\ntitle: A\n---\n![](pic.png)\n',
    'content/post/a/index.zh.md': '---\ntitle: 甲\n---\n![](pic.png) ![](/zh/post/a/gone.png)\n',
    'content/post/a/pic.png': 'x',
    'content/post/draft/index.md': '---\ntitle: D\ndraft: true\n---\n![](gone.png)\n',
  });
  expect(lines).toEqual([`post/a/index.zh.md:4:18 ${PICTURE}: /zh/post/a/gone.png`]);
});
