import { PAGES_FILE } from '../pages/file';
import { ANSWERING_FILE, SERVER_FILE } from '../serve/command';
import { bundleForNode, withoutEnd } from './bundle-for-node';

/** Not one file, or with parts for one kind of machine. */
const APART = ['next', 'libsql', 'piscina'];

/**
 * Writes the server, and the kept pages for Next.js, as plain JavaScript into the build of the
 * program in `folder`: a process that compiles as it goes holds its compiler in memory, and asks it
 * at every import of Next.js. What both contain stands in files of its own, so that the pages in the
 * memory of a process are one.
 */
export async function bundleServer(folder = '.'): Promise<void> {
  await bundleForNode(folder, {
    files: [
      { in: 'lib/serve/processes/front.ts', out: withoutEnd(SERVER_FILE) },
      { in: 'lib/serve/server.ts', out: withoutEnd(ANSWERING_FILE) },
      { in: 'lib/pages/index.ts', out: withoutEnd(PAGES_FILE) },
    ],
    outdir: '.',
    chunkNames: '.next/broadsheet-shared/[name]-[hash]',
    external: APART,
  });
}
