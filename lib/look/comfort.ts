/** Where a reader's comfort settings are kept: a JSON object; what is not in it is the default. */
export const COMFORT_KEY = 'bsComfort';

/** Settings that become `data-` attributes of the root element, with what may be chosen. */
export const CHOICES = {
  theme: ['light', 'dark', 'sepia'],
  face: ['serif', 'sans'],
  justify: ['on'],
  motion: ['reduced'],
  keys: ['off'],
} as const;
export type Choice = keyof typeof CHOICES;

/** Settings that become variables of the root element: factors of what the style sheet says. */
export const MEASURES = {
  '--text-size': { min: 0.8, max: 1.6 },
  '--leading': { min: 0.8, max: 1.4 },
  '--line-width': { min: 0.6, max: 1.4 },
} as const;
export type Measure = keyof typeof MEASURES;
