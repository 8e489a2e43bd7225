// @ts-check
import path from 'node:path';

/**
 * What a standalone folder is started with. Folders are named as seen from where it is started; the
 * program is where this file is.
 */
const COMMANDS = [
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
const here = import.meta.dirname;
const [command = 'start', ...words] = process.argv.slice(2);
if (!COMMANDS.includes(command)) {
  console.error(`node broadsheet.mjs ${COMMANDS.join('|')}`);
  process.exit(1);
}
const file = path.join(here, 'program', `${command}.mjs`);
// In a repository that is fetched it names a folder.
if (!process.env.SITE_REPO) process.env.SITE_DIR = path.resolve(process.env.SITE_DIR || '.');
process.env.DATA_DIR = path.resolve(process.env.DATA_DIR || path.join(here, '.broadsheet'));
process.env.NEXT_TELEMETRY_DISABLED = '1';
// Paths that a check is asked about are seen from there, too.
process.env.INIT_CWD ??= process.cwd();
process.argv = [process.execPath, file, ...words];
// The first process of a container is ended by no signal that it does not listen to.
if (process.pid === 1 && !['start', 'serve'].includes(command)) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
}
// Others are handed a name, seen from where they are started.
if (!['explain', 'preview', 'adopt', 'snapshot'].includes(command)) process.chdir(here);
await import(file);
