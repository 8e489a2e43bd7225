import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundCost } from './cost';
import { processors } from './processor';
import { renderBody } from './render';
import { listUnknownShortcodes } from './shortcodes/expand';
import { scan } from './shortcodes/scan';
import { summarise } from './summary';
import { extractText } from './text';

/** Bodies that cost more than they look like, in any size. */
const KINDS: Record<string, (size: number) => string> = {
  'a table of short rows': (size) =>
    `|${'a|'.repeat(size)}\n|${'-|'.repeat(size)}\n${'|x|\n'.repeat(size)}`,
  'a long table': (size) => `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(size * 4)}`,
  'nested shortcodes': (size) =>
    `${'{{< details >}}'.repeat(size)}x${'{{< /details >}}'.repeat(size)}`,
  'shortcodes without an end': (size) => '{{< a '.repeat(size * 4),
  'quotes without an end': (size) => `{{< a "${'\\"'.repeat(40)}`.repeat(size),
  'quotes that one end closes': (size) => `${'{{< a " '.repeat(size * 4)} >}}`,
  'shortcodes in a line': (size) => '{{< figure src="x" >}}'.repeat(size),
  'runs of backticks': (size) =>
    Array.from({ length: size / 5 }, (_, length) => '`'.repeat(length + 1)).join(' '),
  'references of characters': (size) => '&amp;'.repeat(size * 10),
  'control characters': (size) => '\0'.repeat(size * 100),
  'one long line': (size) => '字'.repeat(size * 100),
  'empty lines': (size) => '\n'.repeat(size * 100),
  'lines of code': (size) => `\`\`\`js\n${'const a = 1;\n'.repeat(size * 10)}\`\`\`\n`,
  'a matrix': (size) =>
    `$$\n\\begin{matrix}\n${`${'a&'.repeat(size / 10)}a\\\\\n`.repeat(20)}\\end{matrix}\n$$`,
  formulas: (size) => '$a$ '.repeat(size),
  'a deep list': (size) =>
    Array.from({ length: size / 2 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n'),
  'deep quotes': (size) => `${'> '.repeat(size * 10)}a`,
  'open tags': (size) => '<div><b>'.repeat(size),
  comments: (size) => '<!--'.repeat(size * 10),
  'one footnote, often': (size) => `${'[^1] '.repeat(size)}\n\n[^1]: note`,
  definitions: (size) => Array.from({ length: size }, (_, name) => `[${name}]: /x`).join('\n'),
  'equal headings': (size) => '# same\n\n'.repeat(size),
  emphasis: (size) => '**a *b '.repeat(size),
  brackets: (size) => `${'['.repeat(size * 10)}${'](a)'.repeat(size * 10)}`,
};

/** Everything that rendering makes of a body: nodes of its tree, and characters of HTML. */
function sizeOf(markdown: string): number {
  const { html } = renderBody(markdown, { math: true });
  return html.length + countNodes(processors.math.parse(boundCost(markdown).text));
}

function countNodes(node: object): number {
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return children.reduce((sum, child) => sum + countNodes(child), 1);
}

const MOST_HTML = 4_000_000;

describe('what a body costs grows no faster than it does', () => {
  test.each(Object.entries(KINDS))('%s', (_, make) => {
    const [small, large] = [make(100), make(400)];
    const growth = large.length / small.length;
    const before = Math.max(sizeOf(small), small.length * 3);
    expect(sizeOf(large)).toBeLessThan(before * growth * 1.5 + 10_000);
    for (const body of [small, large]) {
      expect(scan(body).looks).toBeLessThanOrEqual(body.length * 8 + 10_000);
      expect(extractText(body).length).toBeLessThanOrEqual(body.length * 2 + 100);
      expect(summarise(body).length).toBeLessThan(2100);
      listUnknownShortcodes(body);
    }
  });
});

describe('the largest of each kind is shown, in part', () => {
  test.each([
    ['a table of short rows', 1000],
    ['nested shortcodes', 10_000],
    ['quotes without an end', 20_000],
    ['references of characters', 20_000],
    ['control characters', 20_000],
    ['one long line', 50_000],
    ['empty lines', 15_000],
    ['a matrix', 5000],
    ['a deep list', 6000],
    ['shortcodes in a line', 10_000],
  ])('%s', (kind, size) => {
    const body = KINDS[kind]?.(size) ?? '';
    const { html } = renderBody(`first\n\n${body}`, { math: true });
    expect(html).toContain('first');
    expect(html.length).toBeLessThan(MOST_HTML);
  });
});

test('no mixture of costly pieces breaks out', () => {
  const piece = fc
    .tuple(
      fc.constantFrom(
        ...[
          '*',
          '_',
          '`',
          '[',
          '](a)',
          '<b>',
          '</b>',
          '<!--',
          '> ',
          '- ',
          '\n',
          '\n\n',
          '|',
          '|-|\n',
        ],
        ...[
          '&amp;',
          '\\"',
          '$',
          '$$\n',
          '{{< a ',
          '{{< details >}}',
          '{{< /details >}}',
          '"',
          '字 ',
        ],
      ),
      fc.integer({ min: 1, max: 300 }),
    )
    .map(([text, count]) => text.repeat(count));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.boolean(), (pieces, math) => {
      const body = pieces.join('');
      const { html } = renderBody(body, { math });
      expect(html.length).toBeLessThan(body.length * 150 + 10_000);
      expect(extractText(body).length).toBeLessThan(body.length * 20 + 1000);
      expect(scan(body).looks).toBeLessThanOrEqual(body.length * 8 + 10_000);
    }),
    { numRuns: 25 },
  );
});
