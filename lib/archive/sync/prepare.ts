import path from 'node:path';
import { checkArticle } from '../../check/article/check-article';
import { type Directive, listDirectives } from '../../check/article/directives';
import type { Article } from '../../content/article';
import { hasFrontMatter, isHtmlFile } from '../../content/content-file';
import { parseArticle } from '../../content/parse';
import { positionAt } from '../../content/report';
import { encodingProblem, notTextProblem } from '../../content/source-text';
import { decodeText, readUtf8 } from '../../encoding/decode';
import { reasonToCut } from '../../markdown/cost/body';
import { listUnknownShortcodes } from '../../markdown/shortcodes/expand';
import { type Problem, problemIn } from '../../problems/problem';
import type { Site } from '../../settings/site';
import { listMentioned } from './links-of';
import { hashOf, MOST_BYTES, readContent } from './read-file';
import { type Rows, rowsOf } from './rows';
import type { ScannedFile } from './scan';
import { UNREAD_TIME, unreadProblem } from './unread';

/** What turning a file into rows depends on, besides the file. */
export interface Circumstances {
  contentFolder: string;
  site: Site;
  /** Epoch milliseconds. */
  now: number;
  isCheck: boolean;
}

/** A file, read and parsed, and everything that it puts into the store. */
export interface Prepared {
  file: ScannedFile;
  /** False where it could not be read, or was given up. */
  isRead: boolean;
  /** Of its bytes; empty where it is to be looked at again, whatever is in it. */
  hash: string;
  /** Null for a file that is no article. */
  rows: Rows | null;
  problems: Problem[];
  /** Its comments that say which rules hold where. */
  directives: Directive[];
  /** The addresses on the site that it may name; for a check alone. */
  mentioned: string[];
}

/** Reads and parses files; one that is gone meanwhile is left out. Never throws. */
export function prepareFiles(files: ScannedFile[], circumstances: Circumstances): Prepared[] {
  return files.map((file) => prepareFile(file, circumstances)).filter((file) => file !== null);
}

function prepareFile(
  file: ScannedFile,
  { contentFolder, site, now, isCheck }: Circumstances,
): Prepared | null {
  const bytes = readOrReport(path.join(contentFolder, file.path), file);
  if (bytes === null) return null;
  if ('file' in bytes) return bytes;
  const read = { file, isRead: true, hash: hashOf(bytes), directives: [], mentioned: [] };
  const decoded = decodeText(bytes);
  if (isHtmlFile(file.path) && !hasFrontMatter(decoded?.text ?? readUtf8(bytes))) {
    return { ...read, rows: null, problems: [] };
  }
  if (!decoded) return { ...read, rows: null, problems: [notTextProblem(file.path, bytes)] };
  const { article, problems } = parseArticle({ path: file.path, text: decoded.text }, site);
  const encoded = encodingProblem(file.path, decoded);
  if (encoded) problems.unshift(encoded);
  problems.push(...reportShortcodes(article), ...reportCut(article, file));
  const text = decoded.text.replace(/\r\n?/g, '\n');
  const directives = listDirectives(text);
  if (!isCheck) return { ...read, rows: rowsOf(article, site, now), problems, directives };
  problems.push(...checkArticle({ text, article, site, now }));
  const mentioned = listMentioned(article, site);
  return { ...read, rows: rowsOf(article, site, now, false), problems, directives, mentioned };
}

/** What stands for a file that could not be read. */
export function nothingOf(file: ScannedFile): Prepared {
  return { file, isRead: false, hash: '', rows: null, problems: [], directives: [], mentioned: [] };
}

/** Bodies that are shorter cannot be too much, whatever is in them. */
const SHORT_BODY = 4000;

/** Says that readers will see a part of the body, and why. */
function reportCut({ path: file, body, bodyLine }: Article, { size }: ScannedFile): Problem[] {
  const cut = body.length > SHORT_BODY ? reasonToCut(body) : '';
  const isLong = size > MOST_BYTES;
  if (!cut && !isLong) return [];
  const found = isLong ? `${size} bytes` : cut;
  return [problemIn(file, { rule: 'text-in-part', line: bodyLine, column: 1, found })];
}

/** Names the shortcodes that only the site's own templates could show. */
function reportShortcodes({ path: file, body, bodyLine }: Article): Problem[] {
  return listUnknownShortcodes(body).map(({ name, offset }) => {
    const { line, column } = positionAt(body, offset);
    const at = { line: line + bodyLine - 1, column };
    return problemIn(file, { rule: 'unknown-shortcode', ...at, found: name, data: { name } });
  });
}

/** The bytes, or what there is to say of a file that may not be read; null for one that is gone. */
function readOrReport(full: string, file: ScannedFile): Uint8Array | Prepared | null {
  try {
    return readContent(full, file.size);
  } catch (error) {
    const problems = [unreadProblem({ path: file.path, error })];
    return { ...nothingOf({ ...file, mtime: UNREAD_TIME }), problems };
  }
}
