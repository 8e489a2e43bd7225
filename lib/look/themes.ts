export const THEMES = ['light', 'sepia', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The ground a page stands on, and the darkest or lightest one that its text stands on. */
export const GROUNDS: Record<Theme, { paper: string; surface: string }> = {
  light: { paper: '#fdfcf9', surface: '#f4f1ea' },
  sepia: { paper: '#f6ecd6', surface: '#ecdfc3' },
  dark: { paper: '#15171a', surface: '#1e2125' },
};
