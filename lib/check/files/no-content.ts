import path from 'node:path';
import { areInBundles } from '../../archive/sync/bundles';
import { readFile } from '../../archive/sync/read-file';
import { hasFrontMatter, isHtmlFile, OTHER_FORMAT } from '../../content/content-file';
import { decodeText } from '../../encoding/decode';
import { type Problem, problemIn, TOP } from '../../problems/problem';
import type { Site } from '../../settings/site';

/** Neither what macOS keeps of a file beside it, nor what Emacs does. */
const HIDDEN = /^[.#](?![_#])[^/]*\.(?:md|markdown|mdown)$/i;
const NEARLY =
  /\.(?:md|markdown|mdown)\.(?:txt|bak|old|orig)$|\.(?:txt|mdx|mkd|mkdn|mdwn|mdtxt|mdtext|markdn)$|[．。]md$/i;

/**
 * Files below `content/` that look as if they were meant as articles, and are none: nobody is shown
 * them.
 */
export function findNoContent(files: string[], contentFolder: string, site: Site): Problem[] {
  return files.flatMap((file) => {
    const variant = reasonOf(file, contentFolder);
    if (!variant || areInBundles(contentFolder, [file], site)) return [];
    const found = path.posix.basename(file);
    return [problemIn(file, { rule: 'no-content', ...TOP, found, data: { variant } })];
  });
}

function reasonOf(file: string, contentFolder: string): string | undefined {
  const name = path.posix.basename(file);
  const read = () => textOf(path.join(contentFolder, file));
  if (OTHER_FORMAT.test(name)) return /^[.#]/.test(name) ? undefined : 'format';
  if (HIDDEN.test(name)) return hasFrontMatter(read()) ? 'hidden' : undefined;
  if (NEARLY.test(name)) return hasFrontMatter(read()) ? 'name' : undefined;
  return isHtmlFile(name) && isPartOfPage(read()) ? 'html' : undefined;
}

/** Whether HTML is text without a page around it, as articles are. */
function isPartOfPage(html: string): boolean {
  return !hasFrontMatter(html) && !/<(?:!doctype|html|head|body)\b/i.test(html) && TEXT.test(html);
}

const TEXT = /<(?:p|h[1-6]|article|section|blockquote)\b/i;

function textOf(file: string): string {
  try {
    return decodeText(readFile(file) ?? new Uint8Array())?.text ?? '';
  } catch {
    return '';
  }
}
