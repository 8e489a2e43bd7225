export const THEMES = ['light', 'sepia', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The ground a page stands on, and the darkest or lightest one that its text stands on. */
export const GROUNDS: Record<Theme, { paper: string; surface: string }> = {
  light: { paper: '#fdfcf9', surface: '#f4f1ea' },
  sepia: { paper: '#f6ecd6', surface: '#ecdfc3' },
  dark: { paper: '#15171a', surface: '#1e2125' },
};

/** What stands on these grounds, as `app/style/tokens.css` has it, for pages without a style sheet. */
export const INKS: Record<
  'light' | 'dark',
  { ink: string; inkSoft: string; rule: string; field: string; highlight: string }
> = {
  light: {
    ...{ ink: '#1c1b19', inkSoft: '#5f5a52', rule: '#dcd6ca', field: '#8c857a' },
    highlight: '#9d1f1f',
  },
  dark: {
    ...{ ink: '#e6e3dc', inkSoft: '#a8a399', rule: '#33373c', field: '#6d7278' },
    highlight: '#f0938a',
  },
};
