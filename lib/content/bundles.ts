import path from 'node:path';
import type { Site } from '../settings/site';
import { parseSourcePath } from './source-path';

const INDEX = /^_?index\./;

export function isIndex(file: string): boolean {
  return INDEX.test(path.posix.basename(file));
}

/**
 * The folders among these paths that are leaf bundles: those with an `index` file and without an
 * `_index` file; in NFC. A language's own folder is none.
 * https://gohugo.io/content-management/page-bundles/
 */
export function findBundles(paths: string[], site: Site): Set<string> {
  const bundles = new Set<string>();
  const branches = new Set<string>();
  for (const file of paths.filter(isIndex)) {
    const { bundle, name, kind } = parseSourcePath(file, site);
    if (kind === 'section') branches.add(path.posix.dirname(file.normalize('NFC')));
    else if (bundle && name) bundles.add(bundle);
  }
  return new Set([...bundles].filter((folder) => !branches.has(folder)));
}

/** The bundle to which a file belongs, at any depth: the outermost; null for none. */
export function bundleAround(written: string, bundles: ReadonlySet<string>): string | null {
  const file = written.normalize('NFC');
  for (let end = file.indexOf('/'); end !== -1; end = file.indexOf('/', end + 1)) {
    const folder = file.slice(0, end);
    if (bundles.has(folder)) return folder;
  }
  return null;
}

/** Whether a file has no page of its own, because it belongs to that of a bundle. */
export function isPartOfBundle(file: string, bundles: ReadonlySet<string>): boolean {
  const bundle = bundleAround(file, bundles);
  return (
    bundle !== null && !(path.posix.dirname(file.normalize('NFC')) === bundle && isIndex(file))
  );
}
