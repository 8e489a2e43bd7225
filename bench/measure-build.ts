import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleServer } from '../lib/build/bundle-server';
import { runProgram } from '../testing/processes';

const MARK = '.next/broadsheet-build';

/** Makes the build that `npm start` takes for its own: with the mark that tells it nothing changed. */
export async function buildProgram(folder: string, env: Record<string, string>): Promise<void> {
  const { code, output } = await runProgram(process.execPath, ['scripts/run.mjs', 'build'], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

/**
 * Runs `next build` with nothing kept from before but the mark, and puts the server back; returns
 * the seconds of the build, throws where it fails.
 */
export async function measureBuild(
  folder: string,
  env: Record<string, string> = {},
): Promise<number> {
  const mark = path.join(folder, MARK);
  const marked = existsSync(mark) && readFileSync(mark);
  rmSync(path.join(folder, '.next'), { recursive: true, force: true });
  const { code, seconds, output } = await runProgram(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'build'],
    { cwd: folder, env: { ...process.env, ...env, NODE_ENV: 'production' } },
  );
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  if (marked) {
    await bundleServer(folder);
    writeFileSync(mark, marked);
  }
  return seconds;
}
