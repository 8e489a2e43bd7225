import { spawn } from 'node:child_process';
import { SERVER_WORDS } from '../serve/command';
import { siteFolder } from '../site/folders.mjs';
import { pictureVariable } from '../site/picture-config';
import { readSettings } from '../site/read-settings';
import { nextCommand } from './build-app';

/** Next.js takes `static/` for a folder of its own past; here it is the site's. */
const STATIC_WARNING = /static directory has been deprecated/;

const COMMANDS = {
  start: SERVER_WORDS,
  dev: [nextCommand(), 'dev', '--port', process.env.PORT || '3000'],
};

/** Runs the server on `PORT` (3000) until it ends or this process is told to. */
export function serve(mode: 'start' | 'dev'): void {
  const child = spawn(process.execPath, COMMANDS[mode], {
    stdio: ['ignore', 'inherit', 'pipe'],
    env: {
      ...process.env,
      ...pictureVariable(readSettings(siteFolder()).settings.pictures),
      NODE_ENV: mode === 'dev' ? 'development' : 'production',
    },
  });
  child.stderr.on('data', (chunk: Buffer) => {
    if (!STATIC_WARNING.test(chunk.toString())) process.stderr.write(chunk);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code) => process.exit(code ?? 0));
}
