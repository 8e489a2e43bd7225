import path from 'node:path';
import { readFile } from '../archive/sync/read-file';
import { decodeText } from '../encoding/decode';

/** The text of a file by its path below `content/`, with `\n` line endings; empty where there is none. */
export type TextOf = (file: string) => string;

/**
 * Reads files as the check saw them: of those in `elsewhere` what is at the full path there. The last
 * one is kept, since problems are told file by file.
 */
export function createTextOf(contentFolder: string, elsewhere: Map<string, string>): TextOf {
  let last: { file: string; text: string } | undefined;
  return (file) => {
    if (last?.file === file) return last.text;
    const text = readText(elsewhere.get(file) ?? path.join(contentFolder, file));
    last = { file, text };
    return text;
  };
}

/** The lines of files, in the same way. */
export function createLinesOf(textOf: TextOf): (file: string) => string[] {
  let last: { file: string; lines: string[] } | undefined;
  return (file) => {
    if (last?.file !== file) last = { file, lines: textOf(file).split('\n') };
    return last.lines;
  };
}

function readText(full: string): string {
  try {
    const bytes = readFile(full);
    const text = (bytes && decodeText(bytes)?.text) ?? '';
    return text.replace(/\r\n?/g, '\n');
  } catch {
    // That it cannot be read is among the problems.
    return '';
  }
}
