import { bundleForNode } from './bundle-for-node';

/** The commands of a standalone folder, each a file of `scripts/`. */
export const COMMANDS = [
  'start',
  'serve',
  'sync',
  'check',
  'explain',
  'preview',
  'adopt',
  'snapshot',
  'tags',
  'links',
];

/**
 * Writes the commands as plain JavaScript into `outdir`, with the thread that they start beside
 * them; `program` stands for the sources that decide how a file becomes rows.
 */
export async function bundleCommands(outdir: string, program: string): Promise<void> {
  await bundleForNode('.', {
    files: [
      ...COMMANDS.map((name) => ({ in: `scripts/${name}.ts`, out: name })),
      { in: 'lib/archive/sync/prepare-worker.ts', out: 'prepare-thread' },
    ],
    outdir,
    // Of autocorrect-node, which few ask for, a standalone folder has none.
    external: ['libsql', 'autocorrect-node'],
    define: { 'process.env.BROADSHEET_PROGRAM': JSON.stringify(program) },
  });
}
