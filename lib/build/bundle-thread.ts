import path from 'node:path';
import { build } from 'esbuild';
import { THREAD_FOLDER } from '../markdown/thread/file';

/**
 * Writes what renders bodies, with every package that it needs, into `outdir` below the program's
 * `folder`: a thread that reads a thousand files starts slowly.
 */
export async function bundleThread(folder = '.', outdir = THREAD_FOLDER): Promise<void> {
  await build({
    absWorkingDir: path.resolve(folder),
    entryPoints: ['lib/markdown/thread/worker.ts'],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
}
