import { THREAD_FOLDER } from '../markdown/thread/file';
import { bundleForNode } from './bundle-for-node';

/**
 * Writes what renders bodies, with every package that it needs, into `outdir` below the program's
 * `folder`: a thread that reads a thousand files starts slowly.
 */
export async function bundleThread(folder = '.', outdir = THREAD_FOLDER): Promise<void> {
  const files = [{ in: 'lib/markdown/thread/worker.ts', out: 'worker' }];
  await bundleForNode(folder, { files, outdir });
}
