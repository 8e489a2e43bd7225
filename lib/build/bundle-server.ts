import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { SERVER_FILE } from '../serve/command';

/**
 * Writes the server as plain JavaScript into the build of the program in `folder`: a process that
 * compiles as it goes holds its compiler in memory, and asks it at every import of Next.js.
 */
export async function bundleServer(folder = '.'): Promise<void> {
  await build({
    absWorkingDir: path.resolve(folder),
    entryPoints: ['lib/serve/server.ts'],
    outfile: SERVER_FILE,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
    plugins: [leaveShared],
  });
}

/** Next.js loads these modules too, and the pages in their memory are to be the same ones. */
const leaveShared: Plugin = {
  name: 'leave-shared',
  setup(bundle) {
    const from = path.resolve(
      bundle.initialOptions.absWorkingDir ?? '.',
      path.dirname(SERVER_FILE),
    );
    bundle.onResolve({ filter: /\.mjs$/ }, ({ path: name, resolveDir }) => ({
      path: path.relative(from, path.resolve(resolveDir, name)).replaceAll(path.sep, '/'),
      external: true,
    }));
  },
};
