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
    ['\\\\[c\\\\] \\\\(round\\\\)', ['c', 'round']],
    ['\\(a, b\\) \\(\\text{甲}\\) \\[x = y\\] \\(1/2\\)', ['a, b', '\\text{甲}', 'x = y', '1/2']],
    [
      'a\n\\begin{align*}\nx &= y\n\\end{align*} b',
      ['\\begin{align*}\nx &#x26;= y\n\\end{align*}'],
    ],
    ['> \\begin{cases}\n> a\n> \\end{cases}', ['\\begin{cases}\na\n\\end{cases}']],
    ['- \\\\begin{equation}a\\\\end{equation}', ['\\begin{equation}a\\end{equation}']],
    [
      '\\begin{array}{c}\\begin{array}{c}a\\end{array}\\end{array}',
      ['\\begin{array}{c}\\begin{array}{c}a\\end{array}\\end{array}'],
    ],
    ['\\begin{eqnarray}a&=&b\\end{eqnarray}', ['\\begin{align}a&#x26;=&#x26;b\\end{align}']],
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
    '\\[参见[甲](/a/)\\] \\([x^2][r]\\)\n\n[r]: /r/',
    '\\[a/b\\] \\(乙\\) \\(round\\) \\(1\\) \\[甲 = 乙\\] \\[snake_case\\]',
    '\\begin{itemize}a\\end{itemize} \\begin{equation} a',
    '\\begin{equation}\na\n\nb\n\\end{equation}',
    '`\\begin{equation}a\\end{equation}`',
    '\\begin \\ref a \\reference{a} \\\\refs',
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

test.each([
  // As Goldmark leaves it to MathJax, where it is written for that.
  ['$a\\_1$ $\\\\{x\\\\}$ $a \\* b$', ['a_1', '\\{x\\}', 'a * b']],
  ['$$\na \\\\\\\\ b\\_1\n$$', ['a \\\\ b_1']],
  ['$\\{x\\}$ $a \\, b$ $$a \\\\ b$$', ['\\{x\\}', 'a \\, b', 'a \\\\ b']],
  ['$a &lt; b$', ['a &#x3C; b']],
  // Labels are tags, where there are some; before and after them.
  [
    '\\eqref{a} $$x \\tag{7}\\label{a}$$ $\\ref{a}$ $\\ref{b}$',
    ['\\text{(7)}', 'x \\tag{7}', '\\text{7}', '\\text{???}'],
  ],
  ['$\\require{mhchem}\\ce{H2O}$', ['\\ce{H2O}']],
  ['$\\href{javascript:alert(1)}{c}$', ['{c}']],
  ['$\\begin{align}a\\end{align}$', ['\\begin{align}a\\end{align}']],
])('what TeX says: %j', (markdown, sources) => {
  expect(listSources(markdown)).toEqual(sources);
});

test.each([
  '$\\newcommand{\\R}{\\mathbb{R}}$ $\\R$ $\\renewcommand{\\R}{r} \\R$',
  '$$\\def\\x#1{x_{#1}}$$\n\n> $\\x{2}$',
  '$\\DeclareMathOperator{\\rank}{rank}$ $\\rank A$ $\\newcommand\\half[1]{\\frac{#1}{2}}$ $\\half{a}$',
  '$\\color{red}{r} b$ $\\href{https://a.example/?b%20c}{d}$',
])('commands are known to the formulas after: %s', (markdown) => {
  const { html } = renderBody(markdown, { math: true });
  expect(html).not.toContain('math-error');
});

test('money beside a formula stays money', () => {
  const { html } = renderBody('$100, A$85 and $x$', { math: true });
  expect(html).toMatch(/^<p>\$100, A\$85 and <math>/);
});

test('a formula that KaTeX refuses, or that is too deep for it, is shown as its source', () => {
  for (const source of [
    '\\frac{',
    '\\nope',
    '\\url{http://a}',
    '{'.repeat(5000) + '}'.repeat(5000),
  ]) {
    const { html } = renderBody(`$${source}$`, { math: true });
    expect(html).toBe(`<p><code class="math-error">${source}</code></p>\n`);
  }
});

function listSources(markdown: string): string[] {
  const { html } = renderBody(markdown, { math: true });
  const annotation = /<annotation encoding="application\/x-tex">([^<]*)<\/annotation>/g;
  return Array.from(html.matchAll(annotation), ([, source]) => (source ?? '').trim());
}
