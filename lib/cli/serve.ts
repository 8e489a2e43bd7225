import { spawn } from 'node:child_process';
import { nextCommand } from './build-app';

/** Next.js takes `static/` for a folder of its own past; here it is the site's. */
const STATIC_WARNING = /static directory has been deprecated/;

/** Runs Next.js on `PORT` (3000) until it ends or this process is told to. */
export function serve(mode: 'start' | 'dev'): void {
  const port = process.env.PORT || '3000';
  const child = spawn(process.execPath, [nextCommand(), mode, '--port', port], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: mode === 'dev' ? 'development' : 'production' },
  });
  child.stdout.on('data', (chunk: Buffer) => {
    const text = chunk.toString();
    if (/Ready in/.test(text)) console.log(`Serving at http://localhost:${port}`);
    else if (mode === 'dev') process.stdout.write(text);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    if (!STATIC_WARNING.test(chunk.toString())) process.stderr.write(chunk);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code) => process.exit(code ?? 0));
}
