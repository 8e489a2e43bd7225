import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Makes of `folder` what a clone of this checkout would be, its packages installed; nothing is built. */
export function copyCheckout(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const files = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8' },
  );
  for (const file of files.split('\0')) {
    if (file && existsSync(path.join(root, file))) {
      cpSync(path.join(root, file), path.join(folder, file));
    }
  }
  linkPackages(path.join(folder, 'node_modules'));
}

/** As an installation would leave them; links take no time, where both are on one disk. */
function linkPackages(to: string): void {
  const from = path.join(root, 'node_modules');
  if (spawnSync('cp', ['-al', from, to]).status !== 0) {
    rmSync(to, { recursive: true, force: true });
    execFileSync('cp', ['-a', from, to]);
  }
  // A file of its own, which is newer than any lock file.
  const mark = path.join(to, '.package-lock.json');
  rmSync(mark, { force: true });
  writeFileSync(mark, '{}');
}
