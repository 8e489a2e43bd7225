// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PAYLOAD = /<script(?: [^>]*)?>(?:\(self\.__next_f=|self\.__next_f\.push\().*?<\/script>/gs;
const LOADED = /<script src="[^"]*\/_next\/(static\/chunks\/[^"?]+)[^"]*" async=""><\/script>/g;

/**
 * A page without what only React would use in a browser to take it over: its text a second time, in
 * inline scripts, and the scripts of components, in which a build of ours has left nothing. `build`
 * is the folder of the build.
 * @param {string} html
 * @param {string} build
 */
export function withoutReact(html, build) {
  const main = mainFilesOf(build);
  const text = html.replace(PAYLOAD, '');
  return text.replace(LOADED, (tag, file) => (main && !main.includes(file) ? '' : tag));
}

/** @type {Map<string, string[] | null>} */
const known = new Map();

/**
 * The scripts that start everything; null where no build says so.
 * @param {string} build
 */
function mainFilesOf(build) {
  let files = known.get(build);
  if (files === undefined) {
    const manifest = path.join(build, 'build-manifest.json');
    /** @type {string[] | null} */
    files = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).rootMainFiles : null;
    known.set(build, files ?? null);
  }
  return files ?? null;
}
