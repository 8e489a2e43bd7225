/** What `npm run check` takes, as `parseArgs` of node:util has it. */
export const OPTIONS = {
  changed: { type: 'string' },
  staged: { type: 'boolean' },
  format: { type: 'string' },
  language: { type: 'string' },
  'max-warnings': { type: 'string' },
  baseline: { type: 'string' },
  'no-baseline': { type: 'boolean' },
  'write-baseline': { type: 'boolean' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  rules: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type OptionName = keyof typeof OPTIONS;

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
