import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { ENTRY_NAME, MODULES } from '../pages/file';
import { WORKER_FILE } from '../serve/command';
import { BROWSER_CONSTANTS } from '../settings/place';

/**
 * Writes what runs in browsers into the build of the program in `folder`: modules, which load each
 * other by themselves where Turbopack's need its runtime, twice as large as the first of them; and
 * the service worker, of which each build's is another one to browsers.
 */
export async function bundleBrowser(folder = '.'): Promise<void> {
  const root = path.resolve(folder);
  const id = readFileSync(path.join(root, '.next/BUILD_ID'), 'utf8');
  const common: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    target: 'es2022',
    logLevel: 'warning',
    define: Object.fromEntries(
      Object.entries(BROWSER_CONSTANTS).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
  };
  await build({
    ...common,
    entryPoints: [{ in: 'app/_browser/entry.ts', out: ENTRY_NAME }],
    outdir: path.join('.next', MODULES),
    format: 'esm',
    splitting: true,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
  });
  await build({
    ...common,
    entryPoints: ['app/_browser/offline/worker.ts'],
    outfile: WORKER_FILE,
    format: 'iife',
    banner: { js: `/* ${id} */` },
  });
}
