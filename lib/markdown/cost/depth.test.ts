import { expect, test } from 'vitest';
import { renderBody } from '../render';

test('of what is nested too deep the text stays', () => {
  const body = `${'*a '.repeat(1500)}b <i>c</i>${' d*'.repeat(1500)}\n\n*e*\n`;
  const { html, cut } = renderBody(body, { math: false });
  expect(cut).toBe('');
  expect(html.split('<em>').length).toBeLessThan(110);
  expect(html.match(/a /g)).toHaveLength(1500);
  expect(html.match(/ d/g)).toHaveLength(1500);
  expect(html).toContain('<p><em>e</em></p>');
});
