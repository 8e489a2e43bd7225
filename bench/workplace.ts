import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const NO_PART = new Set(['.git', '.next', '.broadsheet', 'node_modules', 'results', 'docs']);

/** A folder for one run, with a copy of the program, so that the working tree is left as it is. */
export interface Workplace {
  folder: string;
  program: string;
}

export function makeWorkplace(): Workplace {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-bench-'));
  const program = path.join(folder, 'program');
  copyFolder(path.resolve('.'), program, NO_PART, copyWithTime);
  copyFolder(path.resolve('node_modules'), path.join(program, 'node_modules'), new Set(), link);
  return { folder, program };
}

export function removeWorkplace({ folder }: Workplace): void {
  rmSync(folder, { recursive: true, force: true });
}

type Copy = (from: string, to: string) => void;

function copyFolder(from: string, to: string, except: Set<string>, copy: Copy): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (except.has(entry.name)) continue;
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target, except === NO_PART ? NESTED : except, copy);
    else copy(source, target);
  }
}

/** Below the root these names are folders like others. */
const NESTED = new Set<string>();

/** The time of the lock file says whether the packages are as it wants them. */
function copyWithTime(from: string, to: string): void {
  cpSync(from, to, { preserveTimestamps: true });
}

/** Packages are many and never written to, so they are linked where the file system can. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyWithTime(from, to);
  }
}

/** Writes an app of Next.js alone, with one static page of about `sizeBytes`; returns its folder. */
export function writeBareApp({ folder, program }: Workplace, sizeBytes: number): string {
  const bare = path.join(folder, 'bare');
  mkdirSync(path.join(bare, 'app'), { recursive: true });
  symlinkSync(path.join(program, 'node_modules'), path.join(bare, 'node_modules'));
  const write = (name: string, text: string) => writeFileSync(path.join(bare, name), text);
  write('package.json', '{ "name": "bare", "private": true, "type": "module" }\n');
  write('next.config.mjs', `export default { turbopack: { root: ${JSON.stringify(folder)} } };\n`);
  write(
    'app/layout.jsx',
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }\n',
  );
  // A page holds its text twice: as HTML, and as what React needs to take it over.
  const text = 'A page of text. '.repeat(
    Math.max(1, Math.round((sizeBytes - BARE_FRAME_BYTES) / 32)),
  );
  write('app/page.jsx', `export default function Page() { return <p>${text}</p>; }\n`);
  return bare;
}

const BARE_FRAME_BYTES = 5000;
