import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { WORKER_FILE } from '../serve/command';
import { BROWSER_CONSTANTS } from '../settings/place';

/** Writes the service worker of the build in `folder`; each build's is another one to browsers. */
export async function bundleWorker(folder = '.'): Promise<void> {
  const root = path.resolve(folder);
  const id = readFileSync(path.join(root, '.next/BUILD_ID'), 'utf8');
  await build({
    absWorkingDir: root,
    entryPoints: ['app/_browser/offline/worker.ts'],
    outfile: WORKER_FILE,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    banner: { js: `/* ${id} */` },
    logLevel: 'warning',
    define: Object.fromEntries(
      Object.entries(BROWSER_CONSTANTS).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
  });
}
