// @ts-check
import path from 'node:path';
import { STANDALONE_COMMANDS } from '../lib/build/command-names.mjs';
import { runHere } from '../lib/build/run-here.mjs';

/**
 * What a standalone folder is started with. Folders are named as seen from where it is started; the
 * program is where this file is.
 */
const here = import.meta.dirname;
const [command = 'start', ...words] = process.argv.slice(2);
if (!STANDALONE_COMMANDS.includes(command)) {
  console.error(`node broadsheet.mjs ${STANDALONE_COMMANDS.join('|')}`);
  process.exit(1);
}
// In a repository that is fetched it names a folder.
if (!process.env.SITE_REPO) process.env.SITE_DIR = path.resolve(process.env.SITE_DIR || '.');
process.env.DATA_DIR = path.resolve(process.env.DATA_DIR || path.join(here, '.broadsheet'));
// The first process of a container is ended by no signal that it does not listen to.
if (process.pid === 1 && !['start', 'serve'].includes(command)) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
}
// Some are handed a name, seen from where they are started.
const isNamed = ['explain', 'preview', 'adopt', 'snapshot'].includes(command);
await runHere(path.join(here, 'program', `${command}.mjs`), words, isNamed ? '.' : here);
