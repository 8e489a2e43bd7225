import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settingsSchema } from '../settings/schema/settings';
import { contrast, readableOn } from './contrast';
import { styleVariables } from './style-variables';
import { GROUNDS, THEMES } from './themes';

const styleOf = (style: object) => styleVariables(settingsSchema.parse({ style }).style);

test('a site without a look of its own writes nothing', () => {
  expect(styleOf({})).toBe('');
});

test('fonts become lists of names in quotes', () => {
  const style = {
    fontFamilyPrimary: `'Open Sans', Noto Serif,sans-serif`,
    fontFamilySecondary: '',
  };
  expect(styleOf(style)).toBe(':root{--site-font:"Open Sans","Noto Serif",sans-serif}');
});

test('a color keeps its tone where it can be read, and is moved where it cannot', () => {
  expect(styleOf({ highlightColor: '#9d1f1f' })).toMatch(
    /^:root\{--site-light:#9d1f1f;--site-sepia:#9d1f1f;--site-dark:#(?!9d1f1f)[\da-f]{6}\}$/,
  );
  expect(styleOf({ highlightColor: '#911', highlightColorDark: '#fab' })).toContain(
    '--site-dark:#ffaabb',
  );
});

test('any color can be read on every ground', () => {
  const colors = fc.integer({ min: 0, max: 0xffffff });
  fc.assert(
    fc.property(colors, fc.constantFrom(...THEMES), (number, theme) => {
      const color = `#${number.toString(16).padStart(6, '0')}`;
      const { paper, surface } = GROUNDS[theme];
      for (const ground of [paper, surface]) {
        expect(contrast(readableOn(color, surface), ground)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

test('nothing that settings accept breaks out of the style sheet', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (font, color) => {
      for (const style of [{ fontFamilyPrimary: font }, { highlightColor: color }]) {
        const parsed = settingsSchema.safeParse({ style });
        if (!parsed.success) continue;
        expect(styleVariables(parsed.data.style)).toMatch(/^(:root\{[^{}<>\\]*\})?$/);
      }
    }),
  );
});

test.each([
  { highlightColor: 'red}body{display:none' },
  { highlightColor: '#12345' },
  { fontFamilyPrimary: 'A"}</style><script>' },
  { fontFamilySecondary: 'url(x)' },
])('%o is refused', (style) => {
  expect(settingsSchema.safeParse({ style }).success).toBe(false);
});

test('the style sheet stands on the same grounds', () => {
  const tokens = readFileSync('app/style/tokens.css', 'utf8');
  for (const name of ['paper', 'surface'] as const) {
    const line = THEMES.map((theme) => `var(--${theme}, ${GROUNDS[theme][name]})`).join(' ');
    expect(tokens).toContain(`--${name}: ${line};`);
  }
});
