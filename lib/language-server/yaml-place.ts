import type { Position } from 'vscode-languageserver/node';

/** A place in the YAML front matter of a text. */
export interface YamlPlace {
  /** The keys around it, outermost first; with a value also its own. */
  path: string[];
  /** Whether a key stands or begins here, or else a value. */
  isKey: boolean;
  /** The key of this line, and where it begins and ends in it; null for none. */
  key: { name: string; start: number; end: number } | null;
}

const KEY = /^(\s*(?:- +)?)["']?([\p{L}\p{N}_-]+)["']?[ \t]*:(?=\s|$)/u;
const BEGUN_KEY = /^\s*[\p{L}\p{N}_-]*$/u;
const ITEM = /^\s*- /;

/** What an editor's cursor is at; null outside of YAML front matter. Lines and characters from 0. */
export function findYamlPlace(text: string, { line, character }: Position): YamlPlace | null {
  const lines = text.split(/\r\n?|\n/);
  const end = lines.findIndex((other, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(other));
  const isInside = /^---\s*$/.test(lines[0] ?? '') && line > 0 && (end === -1 || line < end);
  if (!isInside) return null;
  const here = lines[line] ?? '';
  const [, before = '', name = ''] = KEY.exec(here) ?? [];
  const start = here.indexOf(name, before.length);
  const key = name ? { name, start, end: start + name.length } : null;
  const isKey = key ? character <= key.end : BEGUN_KEY.test(here.slice(0, character));
  const around = keysAround(lines.slice(1, line), here);
  return { path: key && !isKey ? [...around, key.name] : around, isKey, key };
}

/** The keys that a line is indented below; an entry of a list may be as deep as its key. */
function keysAround(above: string[], here: string): string[] {
  const path: string[] = [];
  let depth = indentOf(here) + (ITEM.test(here) ? 1 : 0);
  for (const line of above.toReversed()) {
    const [, , name] = KEY.exec(line) ?? [];
    if (name === undefined || ITEM.test(line) || indentOf(line) >= depth) continue;
    path.unshift(name);
    depth = indentOf(line);
  }
  return path;
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}
