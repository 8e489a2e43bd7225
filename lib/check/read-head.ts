import path from 'node:path';
import { readFile } from '../archive/sync/read-file';
import { parseFrontMatter } from '../content/front-matter';
import { decodeText } from '../encoding/decode';

/** The front matter of a file below `content/`, as it is written, with `\n`; empty for none. */
export function readHead(siteFolder: string, file: string): string {
  const bytes = readFile(path.join(siteFolder, 'content', file));
  const text = (bytes && decodeText(bytes)?.text) ?? '';
  return parseFrontMatter(text.replace(/\r\n?/g, '\n'), () => {}).head;
}
