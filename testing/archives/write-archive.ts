import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Files of a site, by their path below its folder. */
export type Archive = Record<string, string | Uint8Array>;

/** Writes a site's folder anew. */
export function writeArchive(folder: string, archive: Archive): void {
  rmSync(folder, { recursive: true, force: true });
  writeFiles(folder, archive);
}

/** Writes files into a site's folder, over those of the same names. */
export function writeFiles(folder: string, archive: Archive): void {
  for (const [file, text] of Object.entries(archive)) {
    const full = path.join(folder, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
}
