import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ENTRY_NAME, MODULES } from './file';

const PAYLOAD = /<script(?: [^>]*)?>(?:\(self\.__next_f=|self\.__next_f\.push\().*?<\/script>/gs;
/** Where React would find its pieces again. What authors write has no comments. */
const SEAMS = /<div hidden=""><!--\$--><!--\/\$--><\/div>|<!--(?: |\/?\$)-->/g;
/** What Next.js loads: its own scripts, those of components, and ahead of time the first of them. */
const LOADED =
  /<script src="[^"]*\/_next\/static\/chunks\/[^"]+"[^>]*><\/script>|<link rel="preload" as="script"[^>]* href="[^"]*\/_next\/static\/chunks\/[^"]+"[^>]*>/g;

/**
 * A page without what only React would use in a browser to take it over: its text a second time, in
 * inline scripts, the seams between its pieces, and Next.js's scripts, in whose place our own first
 * module stands. `build` is the folder of the build; where it has no modules, the scripts stay.
 */
export function withoutReact(html: string, build: string): string {
  const text = html.replace(PAYLOAD, '').replace(SEAMS, '');
  const entry = entryOf(build);
  const place = entry && text.match(LOADED)?.map(placeOf).find(Boolean);
  if (!place) return text;
  const module = `<script type="module" src="${place}${entry}"></script>`;
  return text.replace(LOADED, '').replace('</head>', `${module}</head>`);
}

/** Where the build's files are asked for. */
function placeOf(tag: string): string | undefined {
  return /src="([^"]*\/_next\/)/.exec(tag)?.[1];
}

const known = new Map<string, string | undefined>();

/** The path of the first module below `_next/`. */
function entryOf(build: string): string | undefined {
  if (!known.has(build)) known.set(build, findEntry(build));
  return known.get(build);
}

function findEntry(build: string): string | undefined {
  const folder = path.join(build, MODULES);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const name = names.find((one) => one.startsWith(`${ENTRY_NAME}-`));
  return name && `${MODULES}/${name}`;
}
