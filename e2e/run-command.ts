import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { SITES } from './sites';

const root = path.resolve(import.meta.dirname, '..');

/** What `npm run check` prints about a site. */
export function syncReport(name: keyof typeof SITES): string {
  const { folder, data } = SITES[name];
  const { stdout, stderr } = spawnSync(process.execPath, ['lib/cli/run.mjs', 'check'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_DIR: folder, DATA_DIR: data },
  });
  return stdout + stderr;
}
