import { describe, expect, test } from 'vitest';
import { renderBody } from './render';

describe('formulas', () => {
  test.each([
    ['$x$', ['x']],
    ['面积为$x$，', ['x']],
    ['$x$ and $y$', ['x', 'y']],
    ['$\\$5$', ['\\$5']],
    ['$a\nb$', ['a\nb']],
    ['$$x$$', ['x']],
    ['$$ \\text{$y$} $$', ['\\text{$y$}']],
    ['\\(x\\) \\[y^2\\]', ['x', 'y^2']],
    ['\\\\(x\\\\) \\\\[y \\\\ z\\\\]', ['x', 'y \\\\ z']],
    ['$$\nx\n\n- y\n$$', ['x\n\n- y']],
    ['> $$\n> x\n> $$', ['x']],
    ['$$ x\n+y $$\n\nz', ['x\n+y']],
    ['$$ x\n\n$$\ny\n$$', ['y']],
  ])('%j', (markdown, sources) => {
    expect(listSources(markdown)).toEqual(sources);
  });
});

describe('no formulas', () => {
  test.each([
    '$100 and $85',
    '$100，$85',
    'US$5 to US$10',
    'US$5, A$7 and HK$9.',
    '5$ and 6$',
    '$ x $',
    '$x $y',
    '\\$x\\$',
    '$$$x$$$',
    '$',
    '$$',
    '$$\nnever closed',
    '\\(x',
    '\\[x=\n\ny\\]',
    '\\[SINGAPORE\\] \\[I\\]t, \\[1\\]',
    '`$x$`',
    '    $x$',
  ])('%j', (markdown) => {
    expect(listSources(markdown)).toEqual([]);
  });

  test('when math is off', () => {
    const { html } = renderBody('$x$ $$y$$ \\(z\\)', { math: false });
    expect(html).toBe('<p>$x$ $$y$$ (z)</p>\n');
  });
});

test('money beside a formula stays money', () => {
  const { html } = renderBody('$100, A$85 and $x$', { math: true });
  expect(html).toMatch(/^<p>\$100, A\$85 and <math>/);
});

test('a formula that KaTeX refuses, or that is too deep for it, is shown as its source', () => {
  for (const source of ['\\frac{', '\\nope', '{'.repeat(5000) + '}'.repeat(5000)]) {
    const { html } = renderBody(`$${source}$`, { math: true });
    expect(html).toBe(`<p><code class="math-error">${source}</code></p>\n`);
  }
});

function listSources(markdown: string): string[] {
  const { html } = renderBody(markdown, { math: true });
  const annotation = /<annotation encoding="application\/x-tex">([^<]*)<\/annotation>/g;
  return Array.from(html.matchAll(annotation), ([, source]) => (source ?? '').trim());
}
