import { expect, test } from 'vitest';
import { listRefusedFormulas } from './refused-formulas';

test.each([
  [
    'a command that nobody knows',
    'Well: $\\alpha$ and $\\nosuch{x}$.',
    '\\nosuch{x}',
    'Undefined control sequence: \\nosuch',
    20,
  ],
  ['braces that do not close', 'a\n\n$$\n\\frac{1\n$$\n', '\\frac{1', "expected '}'", 6],
])('%s is named with its place', (_, body, tex, reason, offset) => {
  const [refused, ...others] = listRefusedFormulas(body);
  expect(others).toEqual([]);
  expect(refused?.tex.trim()).toBe(tex);
  expect(refused?.reason).toContain(reason);
  expect(refused?.offset).toBe(offset);
});

test('the same formula twice is named at both places', () => {
  const offsets = listRefusedFormulas('$\\no$ and $\\no$').map(({ offset }) => offset);
  expect(offsets).toEqual([1, 11]);
});

test('what can be set is no news, and neither is code', () => {
  expect(listRefusedFormulas('$x$, `<code class="math-error">$\\no$</code>`')).toEqual([]);
});
