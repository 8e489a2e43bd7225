import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { afterAll, describe, expect, test } from 'vitest';
import { writeArchive } from '../../testing/archives/write-archive';
import { canUse } from '../../testing/needs';
import { attributeOf, textOf } from './html.fixture';
import { renderBody } from './render';

const hasHugo = canUse('hugo');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-as-hugo-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let run = 0;

/** What Hugo makes of each body; all in one site. */
function renderWithHugo(bodies: string[], config = ''): string[] {
  run += 1;
  const folder = path.join(scratch, `site-${run}`);
  writeArchive(folder, {
    'config.toml': `
baseURL = "https://bodies.example.org/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section", "404"]
${config}
[markup.goldmark.renderer]
unsafe = true
`,
    'layouts/_default/single.html': '<main>{{ .Content }}</main>',
    ...Object.fromEntries(
      bodies.map((body, number) => [`content/p/b${number}.md`, `---\ntitle: T\n---\n\n${body}`]),
    ),
  });
  const built = spawnSync('hugo', ['--quiet'], { cwd: folder, encoding: 'utf8' });
  expect(built.stdout + built.stderr + built.error).toBe('undefined');
  return bodies.map((_, number) =>
    readFileSync(path.join(folder, `public/p/b${number}/index.html`), 'utf8'),
  );
}

function sample<Value>(arbitrary: fc.Arbitrary<Value>, size = 400): Value[] {
  return fc.sample(arbitrary, { numRuns: size, seed: 20260822 });
}

function shown(html: string): string {
  return textOf(parseFragment(html)).replace(/\s+/g, ' ').trim();
}

describe.skipIf(!hasHugo)('as Hugo shows it', { timeout: 120_000 }, () => {
  test('quotation marks, dashes and dots', () => {
    const piece = fc.constantFrom(
      ...['"', '"', "'", "'", ' ', 'a', 'two', '5', '10', '90s', '中', '。', '，', '“', '-', '--'],
      ...['...', '.', ',', '(', ')', '*b*', '`c`', 's', 're', '/', '\n', '$', '！', 'é', '[d](/e)'],
    );
    const beside = ['[d](/e)', '![h](/i)', '*b*', '**f**', '~~g~~', '`c`', '[*b*](/e)'].flatMap(
      (marked) => [`x("10，'，"${marked}90s`, `x "y!"${marked}`, `x“/é"中--~~g~~"${marked}`],
    );
    const lines = sample(
      fc.array(piece, { minLength: 2, maxLength: 12 }).map((pieces) => `x${pieces.join('')}`),
    );
    // What one block leaves open another closes.
    const texts = sample(
      fc
        .array(fc.tuple(fc.constantFrom('', '- ', '> ', '## '), fc.constantFrom(...lines)), {
          minLength: 2,
          maxLength: 5,
        })
        .map((blocks) =>
          blocks.map(([mark, text]) => mark + text.replaceAll('\n', ' ')).join('\n\n'),
        ),
      150,
    );
    const html = [
      `<p>"a" -- it's</p>\n\n"b" -- it's <b>"c"</b>, it's`,
      `"a\n\n<details><summary>"b" it's...</summary>\n\nit's "c"\n\n</details>\n\nd" e`,
      `## "a" -- it's {#b--c title="d"}\n\n"e" <!-- "f" --> 'g' <code>"h"</code>`,
    ];
    const bodies = [...lines, ...beside, ...texts, ...html];
    const expected = renderWithHugo(bodies);
    const compared = bodies.map((body, number) => ({
      body,
      ours: shown(renderBody(body, { math: false, typographer: true }).html),
      hugo: shown(expected[number] ?? ''),
    }));
    const other = compared.filter(({ ours, hugo }) => squeeze(ours) !== squeeze(hugo));
    expect(other).toEqual([]);
  });

  test('blocks, shortcodes and attributes, one after and in another', () => {
    const bodies = sample(document, 250);
    const expected = renderWithHugo(bodies, '[markup.goldmark.parser.attribute]\nblock = true');
    const compared = bodies.map((body, number) => ({
      body,
      ours: outline(renderBody(body, { ...options, headingIds: 'github' }).html),
      hugo: outline(expected[number] ?? ''),
    }));
    expect(compared.filter(({ ours, hugo }) => ours !== hugo)).toEqual([]);
  });
});

const options = { math: false, typographer: true, blockAttributes: true };

// Hugo's HTML falls apart where a figure stands in a link, or a divider within a block.
const line = fc
  .array(
    fc.constantFrom(
      ...['word', '*soft*', '**loud**', '`code`', '[link](/a/)', '中文', '\\[b\\]'],
      ...['`{{</* x "y" */>}}`', '{{</* z */>}}', '#tag', '1.5', '> 2', '---', '{.no', '\\(c\\)'],
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => `A ${words.join(' ')}`);
const figure = fc.constantFrom(
  '{{< figure src="/a.png" alt="an_alt_text" >}}',
  '{{< figure src="/a.png" caption="*c* my_long_name" >}}',
);
const leaf = fc.oneof(
  { weight: 4, arbitrary: line },
  fc.tuple(line, line).map((lines) => lines.join('\n')),
  figure,
  fc.constant('{{< highlight text >}}\n---\n# no\n{{< /highlight >}}'),
  fc.constantFrom('```text\n---\n{{</* a */>}}\n```', '~~~\n- no\n\n# no\n~~~'),
  fc.constantFrom('---', '* * *'),
  fc.constantFrom('| a | b |\n| - | - |\n| 1 | 2 |', '#no heading', 'Two\n---'),
  line.map((text) => `## ${text}`),
  line.map((text) => `${text}\n{.note}`),
);
const block: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: leaf },
  fc.constantFrom('<!--more-->', '<!--\n---\ntitle: a\n---\n-->'),
  leaf.map((text) => text.replace(/^/gm, '> ')),
  fc
    .array(leaf, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n')),
  fc
    .tuple(leaf, leaf)
    .map(
      ([first, second]) =>
        `1. ${first.replaceAll('\n', '\n   ')}\n\n   ${second.replaceAll('\n', '\n   ')}`,
    ),
);
const document = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((blocks) => blocks.join('\n\n'));

const shownElements = new Set(
  'ul ol li blockquote pre code table th td h2 h3 figure img hr em strong a'.split(' '),
);

/** What a page shows, and in which elements; a class where an author gave one. */
function outline(html: string): string {
  return outlineOf(parseFragment(html)).replace(/\s+/g, '');
}

function outlineOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  const inner = 'childNodes' in node ? node.childNodes.map(outlineOf).join('') : '';
  if (!('tagName' in node) || !shownElements.has(node.tagName)) return inner;
  const classes = attributeOf(node, 'class') ?? '';
  if (classes === 'heading-link') return inner;
  const alt = node.tagName === 'img' ? (attributeOf(node, 'alt') ?? '') : '';
  return `<${node.tagName}${classes === 'note' ? '.note' : ''}${alt}>${inner}</>`;
}

/** Blanks at the ends of lines are nobody's. */
function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
