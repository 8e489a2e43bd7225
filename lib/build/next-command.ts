import path from 'node:path';

/** The Next.js program, to be started by Node.js itself. */
export function nextCommand(): string {
  return path.resolve('node_modules/next/dist/bin/next');
}
