import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PAYLOAD = /<script(?: [^>]*)?>(?:\(self\.__next_f=|self\.__next_f\.push\().*?<\/script>/gs;
const LOADED = /<script src="[^"]*\/_next\/(static\/chunks\/[^"?]+)[^"]*" async=""><\/script>/g;

/**
 * A page without what only React would use in a browser to take it over: its text a second time, in
 * inline scripts, and the scripts of components, in which a build of ours has left nothing. `build`
 * is the folder of the build.
 */
export function withoutReact(html: string, build: string): string {
  const main = mainFilesOf(build);
  const text = html.replace(PAYLOAD, '');
  return text.replace(LOADED, (tag, file) => (main && !main.includes(file) ? '' : tag));
}

const known = new Map<string, string[] | null>();

/** The scripts that start everything; null where no build says so. */
function mainFilesOf(build: string): string[] | null {
  const files = known.get(build);
  if (files !== undefined) return files;
  const manifest = path.join(build, 'build-manifest.json');
  const found: string[] | null = existsSync(manifest)
    ? JSON.parse(readFileSync(manifest, 'utf8')).rootMainFiles
    : null;
  known.set(build, found);
  return found;
}
