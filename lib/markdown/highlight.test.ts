import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { loadHighlight } from './highlight';
import { textOf } from './html.fixture';
import { renderBody } from './render';

async function render(markdown: string): Promise<string> {
  return renderBody(markdown, { math: false, highlight: await loadHighlight(markdown) }).html;
}

test.each(['no code', '    indented', '```\nplain\n```', '```tide\nunknown\n```', '`js`'])(
  'nothing is loaded for %j',
  async (markdown) => {
    expect(await loadHighlight(markdown)).toBeUndefined();
  },
);

test('a language goes by its names', async () => {
  for (const name of ['js', 'JavaScript', 'mjs']) {
    expect(await render(`~~~ ${name}\nconst a\n~~~`)).toContain(
      '<span class="token-keyword">const',
    );
  }
  expect(await render('```constructor\nconst a\n```')).not.toContain('<span');
});

test('huge code stays plain, and so does what follows too much of it', async () => {
  const huge = `\`\`\`js\n${'const a;\n'.repeat(1200)}\`\`\`\n\n`;
  const large = `\`\`\`js\n${'const b;\n'.repeat(1000)}\`\`\`\n\n`;
  const html = await render(huge + large.repeat(3));
  expect(html.match(/<pre\b/g)).toHaveLength(4);
  expect(html.match(/token-keyword">const/g)).toHaveLength(2000);
  expect(html).not.toContain('<span class="token-keyword">const </span>a');
});

test('any code keeps its text', async () => {
  const code = fc.array(
    fc.constantFrom(
      'const a = ',
      '`${',
      '}',
      '"',
      '<b>',
      '/*',
      '*/',
      '\n',
      ' ',
      '潮',
      '&',
      '\\',
      "'",
    ),
    { maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(code, fc.constantFrom('js', 'html', 'python', 'css'), async (parts, name) => {
      const written = parts.join('');
      const html = await render(`\`\`\`\`\`${name}\n${written}\n\`\`\`\`\``);
      expect(textOf(parseFragment(html)).trim()).toBe(written.trim());
    }),
    { numRuns: 100 },
  );
});
