import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { ASSET_PREFIX, BASE_PATH } from '../settings/place';

/** The end of what is written. */
export const END = '.mjs';

/** What packages in the CommonJS form ask of a file that is none. */
const REQUIRE = `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);`;

type Bundle = Pick<BuildOptions, 'outdir' | 'chunkNames' | 'external' | 'define'> & {
  /** Where each file stands, and where it goes below `outdir`, without an end. */
  files: { in: string; out: string }[];
};

/**
 * Writes files of the program in `folder`, with every package that they need, as plain JavaScript;
 * what several of them contain stands in files of its own. `external` packages have to be at hand.
 */
export async function bundleForNode(folder: string, { files, ...options }: Bundle): Promise<void> {
  await build({
    absWorkingDir: path.resolve(folder),
    entryPoints: files,
    outExtension: { '.js': END },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: { js: REQUIRE },
    logLevel: 'warning',
    ...options,
    define: {
      'process.env.BASE_PATH': JSON.stringify(BASE_PATH),
      'process.env.ASSET_PREFIX': JSON.stringify(ASSET_PREFIX),
      ...options.define,
    },
  });
}

export function withoutEnd(file: string): string {
  return file.slice(0, -END.length);
}
