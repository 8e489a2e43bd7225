import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundCost, maxUnits, tooLong, tooManyRows } from './cost/cost';
import { hostile } from './hostile.fixture';
import { renderBody } from './render';
import { expandShortcodes, listUnknownShortcodes } from './shortcodes/expand';
import { scanShortcodes } from './shortcodes/scan';
import { summarise } from './summary';
import { extractText } from './text';

const kinds = Object.keys(hostile);
/** What is written for a body that is too much, whatever else there is of it. */
const MOST = 1_500_000;
const MOST_HTML = 4_000_000;

function make(kind: string, size: number): string {
  return hostile[kind]?.(size) ?? '';
}

/** What a body costs: tags, bytes and headings that are written for it. */
function measure(body: string) {
  const { html, headings } = renderBody(body, { math: true, typographer: true });
  return { tags: html.split('<').length, bytes: Buffer.byteLength(html), headings };
}

describe('four times the text costs four times as much at most', () => {
  test.each(kinds.filter((kind) => !isRepeated(kind)))('%s', (kind) => {
    const small = measure(make(kind, 1000));
    const large = measure(make(kind, 4000));
    expect(large.tags).toBeLessThanOrEqual(small.tags * 4.5 + 100);
    expect(large.bytes).toBeLessThanOrEqual(small.bytes * 5 + 10_000);
    expect(large.headings.length).toBeLessThanOrEqual(small.headings.length * 4.5);
  });

  test.each(kinds.filter(isRepeated))('or no more than what may be repeated: %s', (kind) => {
    const { tags, bytes } = measure(make(kind, 20_000));
    expect(tags).toBeLessThanOrEqual(MOST / 10);
    expect(bytes).toBeLessThanOrEqual(MOST);
  });
});

/** Whether cells or an address are written for a body that are not there for each time. */
function isRepeated(kind: string): boolean {
  return /wide table|long address/.test(kind);
}

describe('what is read and found grows with the text', () => {
  test.each(kinds)('%s', (kind) => {
    const body = make(kind, 100_000);
    const count = { read: 0 };
    const tags = scanShortcodes(body, count);
    expect(count.read).toBeLessThanOrEqual(body.length * 3);
    expect(tags.length).toBeLessThanOrEqual(body.length / 5);
    expect(expandShortcodes(body).length).toBeLessThanOrEqual(body.length + MOST);
    expect(listUnknownShortcodes(body).length).toBeLessThanOrEqual(200);
    expect(extractText(body).length).toBeLessThanOrEqual(body.length);
    expect(summarise(body).length).toBeLessThanOrEqual(2102);
  });
});

describe('a body of any size takes no more than there is', () => {
  test.each(kinds)('%s', (kind) => {
    const { text, units } = boundCost(make(kind, 300_000));
    expect(units).toBeLessThanOrEqual(maxUnits);
    expect(text.length).toBeLessThanOrEqual(2_100_000);
  });
});

describe('of what is too much', () => {
  test('a wide table stays a table between its paragraphs', () => {
    const body = `before\n\n${make('a wide table', 8000)}\nafter *it*\n`;
    const { html, cut } = renderBody(body, { math: false });
    expect(cut).toBe(tooManyRows);
    expect(html).toMatch(/^<p>before<\/p>\n<div[^>]*><table>/);
    expect(html).toMatch(/<\/table><\/div>\n<p>after <em>it<\/em><\/p>\n$/);
    expect(html).not.toContain('|');
    expect(html.split('<td').length).toBeLessThanOrEqual(60_000);
  });

  test('a table that is too wide for its first row goes, and leaves no pipes', () => {
    const table = `${'|a'.repeat(100_000)}|\n${'|-'.repeat(100_000)}|\n|b|\n`;
    const { html, cut } = renderBody(`before\n\n${table}\nafter\n`, { math: false });
    expect(html).toBe('<p>before</p>\n<p>after</p>\n');
    expect(cut).toBe(tooManyRows);
  });

  test('a long table is as many whole rows as there is room for', () => {
    const rows = Array.from(
      { length: 5000 },
      (_, row) => `|${Array.from({ length: 12 }, (_, column) => `r${row}c${column}|`).join('')}`,
    );
    const head = `${'|h'.repeat(12)}|\n${'|-'.repeat(12)}|\n`;
    const body = `before\n\n${head}${rows.join('\n')}\n\nafter\n`;
    const { html, cut } = renderBody(body, { math: false });
    const written = html.match(/<td>r\d+c11<\/td>/g) ?? [];
    expect(written.length).toBeGreaterThan(1500);
    expect(html.match(/<td>r\d+c0<\/td>/g)).toHaveLength(written.length);
    expect(html).toContain('<td>r1000c11</td>');
    expect(html).not.toContain('|');
    expect(html).toMatch(/<p>after<\/p>\n$/);
    expect(cut).toBe(tooManyRows);
  });

  test('shortcodes are nested ten times, and those within stay text', () => {
    const body = '{{< details >}}'.repeat(10_000) + '{{< /details >}}'.repeat(10_000);
    const expanded = expandShortcodes(body);
    expect(expanded.match(/<details>/g)).toHaveLength(10);
    expect(expanded.match(/<\/details>/g)).toHaveLength(10);
    expect(expanded.match(/\{\{< details >\}\}/g)).toHaveLength(9990);
    expect(expanded.match(/\{\{< \/details >\}\}/g)).toHaveLength(9990);
    expect(extractText(body).length).toBeLessThanOrEqual(body.length);
  });

  test('ten thousand figures in a line are figures', () => {
    const { html, cut } = renderBody(make('figures', 220_000), { math: false });
    expect(html.match(/<figure>/g)).toHaveLength(10_000);
    expect(cut).toBe('');
  });

  test('a line of ten million characters is cut', () => {
    const { html, cut } = renderBody('word '.repeat(2_000_000), { math: false });
    expect(html).toMatch(/^<p>word word [^<>]* word<\/p>\n$/);
    expect(html.length).toBeGreaterThan(1_000_000);
    expect(cut).toBe(tooLong);
  });

  test('no body becomes more than four megabytes', () => {
    const { html, cut } = renderBody('\uFFFD'.repeat(2_000_000), { math: false });
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_HTML);
    expect(html.length).toBeGreaterThan(1_000_000);
    expect(cut).toBe(tooLong);
  });

  test('long code is code', () => {
    const code = 'const a = 1;\n'.repeat(60_000);
    const { html, cut } = renderBody(`\`\`\`js\n${code}\`\`\`\n\nafter\n`, { math: false });
    expect(html).toMatch(/^<pre[^>]*><code class="language-js">/);
    expect(html).toContain(`>${code}</code></pre>\n<p>after</p>`);
    expect(cut).toBe('');
  });

  test('a matrix is shown as it is written', () => {
    const matrix = `${'a & '.repeat(499)}b \\\\\n`.repeat(200);
    const body = `$$\n\\begin{matrix}\n${matrix}\\end{matrix}\n$$\n\n$x$\n`;
    const { html } = renderBody(body, { math: true });
    expect(html).toMatch(/^<code class="math-error">/);
    expect(html).toContain('<math');
    expect(html.length).toBeLessThan(body.length * 3);
  });

  test('a deep list is flattened and cut', () => {
    const items = Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(2 * depth)}- a`);
    const { html, cut } = renderBody(items.join('\n'), { math: false });
    expect(html).toMatch(/^<ul>\n<li>a\n<ul>\n<li>a/);
    expect(html.split('<ul>').length).toBeLessThan(60);
    expect(cut).toBe(tooLong);
  });

  test('a body of HTML ends, too', () => {
    for (const piece of ['<p>a\n', '<b><p>', '<div>', '<table><td>']) {
      const body = piece.repeat(60_000 / piece.length);
      const { html } = renderBody(body, { math: false, isHtml: true });
      expect(html.length).toBeGreaterThan(10_000);
      expect(html.length).toBeLessThan(body.length * 6);
    }
  });
});

test('whatever hostile pieces a body is made of, it is rendered, and no more than is bounded', () => {
  const pieces = [
    ...['*', '_', '**', '~~', '`', '``', '[', ']', '](b)', '![', '<', '>', '$', '$$\n', '\\', '|'],
    ...[
      '{{< details >}}',
      '{{< /details >}}',
      '{{< figure src="x" >}}',
      '{{% box "',
      '{{< ',
      '>}}',
    ],
    ...['{{< highlight go >}}', '{{< /highlight >}}', '{{</* a */>}}', '{{< qr text="a" >}}'],
    ...[
      '|a',
      '|-',
      '|\n',
      '|x|\n',
      '&amp;',
      '&#0;',
      '&',
      '\0',
      '\uFFFD',
      '字',
      'a',
      ' ',
      '\n',
      '\n\n',
    ],
    ...[
      '- ',
      '> ',
      '1. ',
      '  - a\n',
      '    ',
      '# ',
      '# a\n',
      'a\n-\n',
      ': ',
      '```\n',
      '---\n',
      '[^1]',
    ],
    ...[
      '[^1]: ',
      '[a]: /b\n',
      '[a]',
      '<b>',
      '</b>',
      '<b id="',
      '<div>',
      '</div>',
      '<table>',
      '<td>',
    ],
    ...[
      '<!--',
      '-->',
      '<details>',
      '<p>',
      '{#a .b',
      'http://a.b/',
      'a@b.c',
      '\\begin{matrix}',
      '"',
    ],
  ];
  const run = fc.tuple(fc.constantFrom(...pieces), fc.oneof(fc.constant(1), fc.nat(100)));
  const body = fc
    .array(run, { maxLength: 25 })
    .map((runs) => runs.map(([piece, times]) => piece.repeat(times)).join(''));
  fc.assert(
    fc.property(body, fc.boolean(), fc.boolean(), (written, math, isHtml) => {
      const { html, cut } = renderBody(written, { math, isHtml, typographer: true });
      expect(html.length).toBeLessThanOrEqual(written.length * 100 + MOST);
      expect(cut).not.toContain('cannot');
      expect(extractText(written).length).toBeLessThanOrEqual(written.length * 3 + 100);
      expect(summarise(written).length).toBeLessThanOrEqual(10_001);
    }),
    { numRuns: 150 },
  );
}, 60_000);
