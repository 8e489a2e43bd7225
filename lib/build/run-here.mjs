// @ts-check
import { pathToFileURL } from 'node:url';

/**
 * Runs a command of plain JavaScript in this process, as if Node.js had been started with it.
 * @param {string} file its full path
 * @param {string[]} words what stands behind its name
 * @param {string} folder where it runs
 */
export async function runHere(file, words, folder) {
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  // Paths that a command is asked about are seen from where somebody is.
  process.env.INIT_CWD ??= process.cwd();
  process.argv = [process.execPath, file, ...words];
  process.chdir(folder);
  await import(pathToFileURL(file).href);
}
