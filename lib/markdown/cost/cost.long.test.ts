import { describe, expect, test } from 'vitest';
import { renderBody } from '../render';
import { boundCost, maxUnits, tooLong } from './cost';

describe('boundCost', () => {
  test.each([
    'a\n\nb *c* [d](e)\n- f\n',
    '**粗**，[链](a)。'.repeat(300),
    `${'| a | [b](c) |\n'.repeat(2000)}`.replace('\n', '\n| - | - |\n'),
    '- [a](b) *c*\n'.repeat(3000),
    'a\n: b\n\n'.repeat(500),
    `\`\`\`json\n${'[[],{}],*\n'.repeat(20_000)}\`\`\`\n`,
    '> > > 1. - a',
    '',
  ])('leaves what an author writes: %#', (markdown) => {
    expect(boundCost(markdown)).toMatchObject({ text: markdown, cut: '' });
  });

  test('escapes only the text that is too much', () => {
    const [before, hostile, after] = boundCost(`*a*\n\n${'*b '.repeat(9000)}\n\n*c*`).text.split(
      '\n\n',
    );
    expect([before, after]).toEqual(['*a*', '*c*']);
    expect(hostile).not.toContain('*');
  });

  test('escapes definitions where there are too many', () => {
    const bounded = boundCost('term\n: definition\n\n'.repeat(3000)).text;
    expect(bounded.match(/^: /gm)).toHaveLength(111);
    expect(bounded.match(/^&#58; /gm)).toHaveLength(2889);
  });

  test.each([
    'a\n\n'.repeat(50_000),
    '[^a]: b\n\n'.repeat(9000),
    'a'.repeat(2_000_001),
    'a\n- b\n\n'.repeat(20_000),
    '['.repeat(200_000),
  ])('ends where the whole is too much: %#', (markdown) => {
    const { text, units, cut } = boundCost(markdown);
    expect(cut).toBe(tooLong);
    expect(text.length).toBeGreaterThan(1000);
    expect(units).toBeLessThanOrEqual(maxUnits);
  });
});

describe('hostile bodies are rendered, and shown as they are written', () => {
  test.each([
    ['>', '>'.repeat(4000)],
    ['> ', '> '.repeat(4000)],
    ['- ', `${'- '.repeat(4000)}a`],
    ['[', '['.repeat(4000)],
    ['![]()', `${'!['.repeat(4000)}a${']()'.repeat(4000)}`],
    ['*', `${'*'.repeat(4000)}a${'*'.repeat(4000)}`],
    ['*a ', '*a '.repeat(4000)],
    ['a** ', 'a** '.repeat(4000)],
    ['**a *b', `${'**a *b '.repeat(2000)}${' a* b**'.repeat(2000)}`],
    ['a<!--', 'a<!--'.repeat(4000)],
    ['`', Array.from({ length: 200 }, (_, size) => '`'.repeat(size)).join(' ')],
    ['<div>', '<div>'.repeat(3000)],
    ['<b>', `${'<b>'.repeat(3000)}\n\na\n\nb`],
    ['nested list', Array.from({ length: 300 }, (_, n) => `${' '.repeat(2 * n)}- a`).join('\n')],
    ['[a](', '[a]('.repeat(4000)],
    ['\\(', '\\('.repeat(4000)],
    ['$a ', '$a '.repeat(4000)],
    ['definition', 'a\n\n: b\n\n'.repeat(1500)],
    ['nested definition', 'a\n\n:   c\n\n    :   d\n'.repeat(1000)],
    ['{', `$${'{'.repeat(4000)}$`],
  ])('%s', (_, markdown) => {
    for (const math of [false, true]) {
      const { html } = renderBody(markdown, { math });
      expect(html.length).toBeGreaterThan(1000);
    }
  });
});

test('a long article is rendered as any other', () => {
  const paragraph =
    '第一句**「重点」**在这里，见https://a.example/b。第二句有[链接](https://c.example/)。';
  const { html } = renderBody(`${paragraph.repeat(10)}\n\n`.repeat(1000), { math: false });
  expect(html.match(/<p>/g)).toHaveLength(1000);
});
