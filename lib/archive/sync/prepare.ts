import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article, Problem } from '../../content/article';
import { isHtmlFile } from '../../content/content-file';
import { parseArticle } from '../../content/parse';
import { positionAt } from '../../content/report';
import { listUnknownShortcodes } from '../../markdown/shortcodes/expand';
import type { Site } from '../../site/site';
import { type Rows, rowsOf } from './rows';
import type { ScannedFile } from './scan';

/** What turning a file into rows depends on, besides the file. */
export interface Circumstances {
  contentFolder: string;
  site: Site;
  /** Epoch milliseconds. */
  now: number;
}

/** A file, read and parsed, and everything that it puts into the store. */
export interface Prepared {
  file: ScannedFile;
  /** Of its text. */
  hash: string;
  /** Null for a file that is no article. */
  rows: Rows | null;
  problems: Problem[];
}

/** Reads and parses files; one that is gone meanwhile is left out. */
export function prepareFiles(files: ScannedFile[], circumstances: Circumstances): Prepared[] {
  return files.map((file) => prepareFile(file, circumstances)).filter((file) => file !== null);
}

function prepareFile(
  file: ScannedFile,
  { contentFolder, site, now }: Circumstances,
): Prepared | null {
  const text = readIfThere(path.join(contentFolder, file.path));
  if (text === null) return null;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 32);
  if (isHtmlFile(file.path) && !hasFrontMatter(text)) {
    return { file, hash, rows: null, problems: [] };
  }
  const { article, problems } = parseArticle({ path: file.path, text }, site);
  problems.push(...reportShortcodes(article));
  return { file, hash, rows: rowsOf(article, site, now), problems };
}

/** HTML without it is no article to Hugo either. */
function hasFrontMatter(text: string): boolean {
  return /^\uFEFF?\s*(?:---|\+\+\+|\{)/.test(text);
}

/** Names the shortcodes that only the site's own templates could show. */
function reportShortcodes({ path: file, body, bodyLine }: Article): Problem[] {
  return listUnknownShortcodes(body).map(({ name, offset }) => {
    const { line, column } = positionAt(body, offset);
    return {
      path: file,
      line: line + bodyLine - 1,
      column,
      severity: 'warning',
      message: `The shortcode "${name}" is not known`,
      found: name,
      expected: 'a shortcode of Hugo; of others only the text inside is shown',
    };
  });
}

function readIfThere(file: string): string | null {
  try {
    // One after the other: for many small files this is faster than many promises.
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
