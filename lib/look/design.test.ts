import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from './contrast';
import { INKS, THEMES } from './themes';

/** Colours that words have, by their names in the tokens. */
const WORDS = ['ink', 'ink-soft', 'highlight', 'red', 'amber', 'green', 'blue', 'purple'];
/** Where colours are decided; only rare parts of texts have some of them. */
const tokens = ['app/style/tokens.css', 'public/_broadsheet/text-parts.css']
  .map((file) => readFileSync(file, 'utf8'))
  .join('');
const FILE = 'docs/design.md';

/** A colour's value in a theme, as the tokens have it. */
function colourOf(name: string, theme: string): string {
  const line = new RegExp(`^  --${name}:([^;]*);`, 'm').exec(tokens)?.[1] ?? '';
  const value = new RegExp(`var\\(--${theme}, (?:var\\(--site-${theme}, )?(#[\\da-f]+)`).exec(line);
  if (!value?.[1]) throw new Error(`--${name} has no colour in ${theme}`);
  return value[1];
}

function tableOfColours(): string {
  const cells = (name: string) =>
    THEMES.map((theme) => {
      const value = colourOf(name, theme);
      const [paper, surface] = ['paper', 'surface'].map((ground) =>
        contrast(value, colourOf(ground, theme)).toFixed(1),
      );
      return `\`${value}\` ${paper} / ${surface}`;
    });
  return [
    `| | ${THEMES.join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...WORDS.map((name) => `| \`--${name}\` | ${cells(name).join(' | ')} |`),
  ].join('\n');
}

test('docs/design.md has the colours of the tokens, and their contrast', () => {
  const table = tableOfColours();
  const text = readFileSync(FILE, 'utf8');
  if (process.env.UPDATE_DOCS) {
    writeFileSync(FILE, text.replace(/\| \| light [\s\S]*?\n(?!\|)/, `${table}\n`));
  }
  expect(readFileSync(FILE, 'utf8')).toContain(table);
});

test.each(WORDS.flatMap((name) => THEMES.map((theme) => [name, theme] as const)))(
  '--%s can be read in %s, on both grounds',
  (name, theme) => {
    for (const ground of ['paper', 'surface']) {
      const value = contrast(colourOf(name, theme), colourOf(ground, theme));
      expect(value).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test('pages without a style sheet have the same colours', () => {
  for (const theme of ['light', 'dark'] as const) {
    const { inkSoft, ...others } = INKS[theme];
    for (const [name, value] of Object.entries({ ...others, 'ink-soft': inkSoft })) {
      expect(colourOf(name, theme), `--${name} in ${theme}`).toBe(value);
    }
  }
});
