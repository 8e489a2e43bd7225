import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GROUNDS, THEMES } from './themes';

test('the grounds are those of the style sheet', () => {
  const tokens = readFileSync('app/style/tokens.css', 'utf8');
  for (const name of ['paper', 'surface'] as const) {
    const said = THEMES.map((theme) => `var(--${theme}, ${GROUNDS[theme][name]})`).join(' ');
    expect(tokens).toContain(`--${name}: ${said};`);
  }
});
