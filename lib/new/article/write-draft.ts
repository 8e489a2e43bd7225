import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Draft } from './draft-article';

/** Writes the files of a new article below a folder; throws where one of them is there by now. */
export function writeDraft(contentFolder: string, { files }: Draft): void {
  for (const { name, content } of files) {
    const full = path.join(contentFolder, name);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, content, { flag: 'wx' });
  }
}
