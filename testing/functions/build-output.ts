import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Archive, writeFiles } from '../archives/write-archive';
import { copyCheckout } from '../copy-checkout';
import { runProgram } from '../processes';

/** The platform's own tool; one of its packages, for nothing that is built here, is not on npm. */
const TOOL = { dependencies: { vercel: '64.0.2' }, overrides: { sandbox: 'npm:is-number@7.0.0' } };
const TOOL_FOLDER = path.join(os.tmpdir(), `broadsheet-vercel-${TOOL.dependencies.vercel}`);
const TOOL_FILE = path.join(TOOL_FOLDER, 'node_modules/.bin/vercel');

/** Installs the platform's tool where it is missing. Throws what npm says where that fails. */
export async function installTool(): Promise<void> {
  if (existsSync(TOOL_FILE)) return;
  const making = `${TOOL_FOLDER}-${process.pid}`;
  mkdirSync(making, { recursive: true });
  writeFileSync(path.join(making, 'package.json'), JSON.stringify({ private: true, ...TOOL }));
  const { code, output } = await runProgram('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: making,
  });
  if (code !== 0) throw new Error(`The platform's tool cannot be installed: ${output}`);
  rmSync(TOOL_FOLDER, { recursive: true, force: true });
  renameSync(making, TOOL_FOLDER);
}

/**
 * Has the platform's tool build this checkout in a copy of it, `<folder>/src`, as it does with a new
 * clone, with `added` files. Returns what was said meanwhile; the
 * output is in `<folder>/output`.
 */
export async function buildOutput(
  folder: string,
  { env = {}, added = {} }: { env?: Record<string, string>; added?: Archive } = {},
): Promise<string> {
  const sources = path.join(folder, 'src');
  copyCheckout(sources);
  writeFiles(sources, added);
  mkdirSync(path.join(sources, '.vercel'));
  const settings = { framework: 'nextjs', installCommand: 'true' };
  writeFileSync(
    path.join(sources, '.vercel/project.json'),
    JSON.stringify({ projectId: 'prj_x', orgId: 'team_x', settings }),
  );
  const words = ['build', '--prod', '--yes', '--token', 'x'];
  const { code, output } = await runProgram(TOOL_FILE, words, {
    cwd: sources,
    env: { ...process.env, VERCEL_TELEMETRY_DISABLED: '1', ...env },
  });
  if (code !== 0) throw new Error(`The platform's build failed: ${output}`);
  renameSync(path.join(sources, '.vercel/output'), path.join(folder, 'output'));
  return output;
}
