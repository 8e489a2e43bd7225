// @ts-check

/** The commands of a standalone folder, each a file of `scripts/`. */
export const STANDALONE_COMMANDS = [
  'start',
  'serve',
  'sync',
  'check',
  'explain',
  'preview',
  'adopt',
  'snapshot',
  'tags',
  'links',
];
