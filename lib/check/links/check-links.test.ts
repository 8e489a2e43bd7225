import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Archive, writeFiles } from '../../../testing/archives/write-archive';
import { describeProblem } from '../../problems/describe-problem';
import { checkSite } from '../check-site';

const CONFIG = 'baseURL = "https://quay.example.org/blog/"\ntitle = "T"\n';

/** A site, and what is told of its links, in lines. */
function open(archive: Archive) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'links-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFiles(folder, { 'hugo.toml': CONFIG, ...archive });
  return { folder, check };

  async function check(paths?: string[]): Promise<string[]> {
    const { problems } = await checkSite({
      siteFolder: folder,
      dataFolder: path.join(folder, 'data'),
      program: 'test',
      now: Date.UTC(2026, 6, 1),
      paths,
    });
    return problems.map(
      (problem) =>
        `${problem.path}:${problem.line}:${problem.column} ${describeProblem(problem).message}: ${problem.found}`,
    );
  }
}

const article = (title: string, body: string, fields = '') =>
  `---\ntitle: ${title}\n${fields}---\n${body}\n`;

const OTHERS = {
  'content/post/b.md': article('B', '## Quay\n\n<a name="old"></a>\n\n[^1] x\n\n[^1]: y'),
  'content/post/丙.md': article('丙', '## 港口 与 船\n'),
  'content/post/moved.md': article('M', 'M', 'aliases: [/from/]\n'),
  'content/post/draft.md': article('D', 'D', 'draft: true\n'),
  'content/post/pack/index.md': article('P', 'P'),
  'content/post/pack/data.csv': 'x',
  'content/about/_index.md': article('About', '## Us'),
};

/** What is told of a body, the first line of which is line 4. */
async function toldOf(body: string): Promise<string[]> {
  const lines = await open({ ...OTHERS, 'content/post/a.md': article('A', body) }).check();
  return lines.map((line) => line.replace('post/a.md:', ''));
}

describe('a link that leads somewhere is not told', () => {
  test.each([
    ['relative', '[b](../b/) [b](../b) [p](../pack/)'],
    ['from the root', '[b](/post/b/) [home](/) [section](/post/) [about](/about/)'],
    ['in full', '[b](https://quay.example.org/blog/post/b/)'],
    ['below the folder of the site', '[b](/blog/post/b/)'],
    ['to a redirect', '[m](/from/) [m](/from) [b](/Post/B)'],
    ['encoded', '[c](/post/%E4%B8%99/) [c](/post/丙/)'],
    ['to a page of a list, a feed, a term', '[1](/post/page/1/) [f](/index.xml) [t](/tags/)'],
    ['to a file', '[csv](../pack/data.csv)'],
    ['to markdown', '[b](b.md) [b](/post/b.md)'],
    ['by ref', '[b]({{< ref "b.md" >}}) [b]({{< ref "b.md#quay" >}})'],
    ['elsewhere', '[x](https://example.org/gone/) [y](//example.org/z) [m](mailto:a@example.org)'],
    ['of another kind', '[x](tel:+491) [y](javascript:void(0))'],
    ['in code', '`[x](/gone/)`\n\n```\n[x](/gone/)\n```'],
    ['to a place of its page', '[x](#here) [y](#top) [z](#) [w](#Top)\n\n## Here'],
    ['to a heading with an id', '[x](#own)\n\n## Here {#own}'],
    ['to the second of two', '[x](#here-1)\n\n## Here\n\n## Here'],
    ['to a heading in Chinese', '[x](#港口) [y](#%E6%B8%AF%E5%8F%A3)\n\n## 港口'],
    ['to an element', '[x](#e) <a href="#n">y</a>\n\n<div id="e">x</div>\n\n<a name="n"></a>'],
    ['to a note', '[x](#fn-1) a[^1]\n\n[^1]: b'],
    ['to a place of another', '[x](/post/b/#quay) [y](../b#old) [z](b.md#quay)'],
    ['to a place behind a redirect', '[x](/post/B#quay)'],
    ['to a place in Chinese', '[x](/post/丙/#港口-与-船)'],
    ['to words of another', '[x](/post/b/#:~:text=Quay)'],
    ['to a place of a list', '[x](/about/#us) [y](/post/#any)'],
  ])('%s', async (_, body) => {
    expect(await toldOf(body)).toEqual([]);
  });
});

const LINK = 'A link leads to no page of the site';
const own = (id: string) => `The page has no place called "${id}"`;
const other = (id: string) => `The page that the link leads to has no place called "${id}"`;

describe('a link that leads nowhere is told where it stands', () => {
  test.each([
    ['relative', 'Words.\n\n[x](../gone/)', [`6:5 ${LINK}: ../gone/`]],
    ['from the root', '[x](/post/gone)', [`4:5 ${LINK}: /post/gone`]],
    ['a reference', '[x][g]\n\n[g]: /gone/ "G"', [`6:6 ${LINK}: /gone/`]],
    ['HTML', '<a class="x" href="/gone/">x</a>', [`4:20 ${LINK}: /gone/`]],
    [
      'in full',
      '<https://quay.example.org/blog/gone/>',
      [`4:2 ${LINK}: https://quay.example.org/blog/gone/`],
    ],
    ['without a scheme', '[x](example.com)', [`4:5 ${LINK}: example.com`]],
    ['to a draft', '[x](/post/draft/)', [`4:5 ${LINK}: /post/draft/`]],
    ['twice', '[x](/gone/) [y](/gone/)', [`4:5 ${LINK}: /gone/`]],
    ['after code', '`[x](/gone/)` [x](/gone/)', [`4:19 ${LINK}: /gone/`]],
    ['a place', '[x](#nowhere)\n\n## Here', [`4:5 ${own('nowhere')}: #nowhere`]],
    ['a place in another case', '[x](#Here)\n\n## Here', [`4:5 ${own('Here')}: #Here`]],
    ['a place in Chinese', '[x](#%E6%B8%AF)', [`4:5 ${own('港')}: #%E6%B8%AF`]],
    ['a place of another', '[x](/post/b/#gone)', [`4:5 ${other('gone')}: /post/b/#gone`]],
    ['a place of markdown', '[x](b.md#gone)', [`4:5 ${other('gone')}: b.md#gone`]],
    ['a place by ref', '[x]({{< ref "b.md#gone" >}})', [`4:18 ${other('gone')}: #gone`]],
  ])('%s', async (_, body, told) => {
    expect(await toldOf(body)).toEqual(told);
  });

  test('markdown that is not there once', async () => {
    expect(await toldOf('[x](gone.md)')).toEqual([
      '4:3 A page that "ref" or a link names is not there: gone.md',
    ]);
  });
});

test('what was known of links is right when other files change', async () => {
  const { folder, check } = open({
    ...OTHERS,
    'content/post/a.md': article('A', '[x](/post/b/#quay) [y](/new/) [z](d.md#here)'),
    'content/post/d.md': article('D', '## Here'),
  });
  const first = [`post/a.md:4:24 ${LINK}: /new/`];
  expect(await check()).toEqual(first);
  expect(await check()).toEqual(first);
  expect(await check(['post/a.md'])).toEqual(first);
  expect(await check(['post/b.md'])).toEqual([]);
  writeFiles(folder, {
    'content/new.md': article('New', 'New'),
    'content/post/b.md': article('B', '## Mole'),
    'content/post/d.md': article('D', '## There', 'slug: e\n'),
  });
  expect(await check()).toEqual([
    `post/a.md:4:5 ${other('quay')}: /post/b/#quay`,
    `post/a.md:4:35 ${other('here')}: d.md#here`,
  ]);
  rmSync(path.join(folder, 'content/post/b.md'));
  expect(await check()).toContain(`post/a.md:4:5 ${LINK}: /post/b/#quay`);
});

test('a file with a mistake in its front matter is told of as it is', async () => {
  const { folder, check } = open({ 'content/a.md': article('A', '[x](/gone/)') });
  expect(await check()).toEqual([`a.md:4:5 ${LINK}: /gone/`]);
  writeFiles(folder, { 'content/a.md': '---\ntitle: "A" b\n---\n\n\n[x](/other/)\n' });
  expect(await check()).toContain(`a.md:6:5 ${LINK}: /other/`);
});
