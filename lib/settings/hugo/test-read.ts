import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import { buildSite } from '../build-site';
import { readSettings } from '../read-settings';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The site that configuration files make, for tests, what is said of them, and their folder. */
export function read(files: Record<string, string | Uint8Array>) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-hugo-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const { settings, notices } = readSettings(folder);
  const said = notices.map(({ file, line, path, message }) => `${file}:${line} ${path} ${message}`);
  return { folder, site: buildSite(settings, []), said };
}
