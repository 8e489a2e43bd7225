import { hashOfFiles } from './hash-of-files.mjs';

/** What decides how a file becomes rows of the store. */
const SOURCES_OF_ROWS = [
  'lib/settings',
  'lib/words',
  'lib/encoding',
  'lib/addresses',
  'lib/content',
  'lib/markdown',
  'lib/archive',
  'lib/problems',
  'lib/check/article',
];

/** The hash of these sources, which esbuild writes here where it puts them together. */
let program = process.env.BROADSHEET_PROGRAM;

/** Whether this program runs as a standalone folder, without sources and compiler. */
export const isStandalone = process.env.BROADSHEET_STANDALONE === '1';

/** Stands for the program as this process runs it, whatever becomes of its files meanwhile. */
export function hashOfProgram(): string {
  program ??= hashOfFiles(SOURCES_OF_ROWS);
  return program;
}

/** What Node.js is started with, in the program's folder, to run a command of `scripts/`. */
export function commandWords(name: string): string[] {
  return isStandalone ? [`program/${name}.mjs`] : ['--import', 'tsx', `scripts/${name}.ts`];
}

/** How an operator asks for a command. */
export function spellCommand(name: string): string {
  return isStandalone ? `node broadsheet.mjs ${name}` : `npm run ${name}`;
}
