import { bundleForNode } from './bundle-for-node';
import { hashOfProgram } from './commands';

/**
 * Writes commands, files of `scripts/`, as plain JavaScript into `outdir`, with the thread that they
 * start beside them. `isStandalone` ones stand where there are no sources and no compiler.
 */
export async function bundleCommands(
  outdir: string,
  names: string[],
  { isStandalone = false } = {},
): Promise<void> {
  await bundleForNode('.', {
    files: [
      ...names.map((name) => ({ in: `scripts/${name}.ts`, out: name })),
      { in: 'lib/archive/sync/prepare-worker.ts', out: 'prepare-thread' },
    ],
    outdir,
    // Of autocorrect-node, which few ask for, a standalone folder has none.
    external: ['libsql', 'autocorrect-node'],
    define: {
      'process.env.BROADSHEET_PROGRAM': JSON.stringify(hashOfProgram()),
      'process.env.BROADSHEET_STANDALONE': isStandalone ? '"1"' : '""',
    },
  });
}
