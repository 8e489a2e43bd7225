import path from 'node:path';
import { build } from 'esbuild';
import { PAGES_FILE } from '../pages/file';
import { ANSWERING_FILE, SERVER_FILE } from '../serve/command';

/**
 * Writes the server, and the kept pages for Next.js, as plain JavaScript into the build of the
 * program in `folder`: a process that compiles as it goes holds its compiler in memory, and asks it
 * at every import of Next.js. What both contain stands in files of its own, so that the pages in the
 * memory of a process are one.
 */
export async function bundleServer(folder = '.'): Promise<void> {
  await build({
    absWorkingDir: path.resolve(folder),
    entryPoints: [
      { in: 'lib/serve/processes/front.ts', out: withoutEnd(SERVER_FILE) },
      { in: 'lib/serve/server.ts', out: withoutEnd(ANSWERING_FILE) },
      { in: 'lib/pages/index.ts', out: withoutEnd(PAGES_FILE) },
    ],
    outdir: '.',
    outExtension: { '.js': END },
    chunkNames: '.next/broadsheet-shared/[name]-[hash]',
    splitting: true,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
}

const END = '.mjs';

function withoutEnd(file: string): string {
  return file.slice(0, -END.length);
}
