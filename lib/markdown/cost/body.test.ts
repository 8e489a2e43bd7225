import { expect, test } from 'vitest';
import { renderBody } from '../render';
import { placeShortcodes } from '../shortcodes/expand';
import { boundBody, reasonToCut } from './body';
import { maxUnits, tooLong } from './cost';

function judge(body: string) {
  return boundBody(placeShortcodes(body));
}

test('a shortcode weighs what is made of it', () => {
  const text = 'Words of *some* length.\n\n'.repeat(100);
  const inShortcode = judge(`{{< details >}}\n${text}{{< /details >}}`).units;
  expect(inShortcode).toBeGreaterThan(judge(text).units);
  expect(inShortcode).toBeLessThan(judge(text).units * 1.2);
});

test('what is too much within one is cut there, and the rest is shown', () => {
  const paragraphs = 'a\n\n'.repeat(40_000);
  const body = `before\n\n{{< details >}}\n${paragraphs}{{< /details >}}\n\nafter\n`;
  expect(reasonToCut(body)).toBe(tooLong);
  expect(judge(body).units).toBeLessThanOrEqual(maxUnits);
  const { html, cut } = renderBody(body, { math: false });
  expect(cut).toBe(tooLong);
  expect(html).toMatch(/^<p>before<\/p>\n<details>[\s\S]*<\/details>\n<p>after<\/p>\n$/);
});

test('elements are nested less deep within shortcodes, which are nested, too', () => {
  const open = `{{< details >}}${'<div>'.repeat(199)}`;
  const close = `${'</div>'.repeat(199)}{{< /details >}}`;
  const { cut } = renderBody(open.repeat(10) + close.repeat(10), { math: false });
  expect(cut).toBe('');
});
