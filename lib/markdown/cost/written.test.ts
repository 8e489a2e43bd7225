import { expect, test } from 'vitest';
import { renderBody } from '../render';

const address = `/${'a'.repeat(200_000)}`;

test('an address is written for its references as long as there is room', () => {
  const body = `[r]: ${address}\n\n[one][r] [two][r] [*three*][r] ![four][r] [^r]\n\n[^r]: five\n`;
  const { html } = renderBody(body, { math: false });
  expect(html.split(address)).toHaveLength(3);
  expect(html).toContain('two</a> <em>three</em> four [^r]</p>');
});

test('of several definitions of a name the first counts', () => {
  const body = `[r]: /b\n[r]: ${address}\n\n${'[r] '.repeat(100)}`;
  const { html } = renderBody(body, { math: false });
  expect(html.match(/href="\/b"/g)).toHaveLength(100);
});
