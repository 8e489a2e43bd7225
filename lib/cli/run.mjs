// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * What every npm script starts with, on nothing but Node.js: installs the packages where they are
 * missing or old, then runs the TypeScript file of that name beside this one.
 */
const root = path.resolve(import.meta.dirname, '../..');
const [command = 'start', ...rest] = process.argv.slice(2);

if (!isInstalled()) {
  console.log('Installing packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const script = path.join(root, 'lib/cli', `${command}.ts`);
const child = spawn(process.execPath, ['--import', 'tsx', script, ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal));
}
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

/** npm writes its own copy of the lock file last of all. */
function isInstalled() {
  const done = path.join(root, 'node_modules/.package-lock.json');
  const wanted = path.join(root, 'package-lock.json');
  return existsSync(done) && statSync(done).mtimeMs >= statSync(wanted).mtimeMs;
}
