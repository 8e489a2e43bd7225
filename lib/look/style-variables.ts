import type { Style } from '../settings/site';
import { readableOn } from './contrast';
import { GROUNDS, THEMES } from './themes';

/** Families that CSS knows itself; in quotes they would be names of fonts. */
const GENERIC = /^(serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-[a-z-]+|-apple-system)$/;

/**
 * A site's own look as a style sheet of variables; empty for a site without one. A highlight color
 * that could not be read on a theme's grounds is made darker or lighter there.
 */
export function styleVariables(style: Style): string {
  const colors = style.highlightColor
    ? THEMES.map((theme) => [`--site-${theme}`, highlightOn(theme, style)])
    : [];
  const fonts = [
    ['--site-font', familyList(style.fontFamilyPrimary)],
    ['--site-font-code', familyList(style.fontFamilySecondary)],
  ];
  const variables = [...colors, ...fonts].filter(([, value]) => value);
  if (variables.length === 0) return '';
  return `:root{${variables.map(([name, value]) => `${name}:${value}`).join(';')}}`;
}

function highlightOn(theme: keyof typeof GROUNDS, style: Style): string {
  const own = theme === 'dark' ? style.highlightColorDark : '';
  return readableOn(own || style.highlightColor, GROUNDS[theme].surface);
}

function familyList(families: string[]): string {
  return families.map((family) => (GENERIC.test(family) ? family : `"${family}"`)).join(',');
}
