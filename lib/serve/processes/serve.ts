import { setTimeout as pause } from 'node:timers/promises';
import { STORE_DAMAGED } from '../../archive/store/tell-of-damage';
import { nextCommand } from '../../build/next-command';
import { isUnwanted } from '../../log/unwanted';
import { serveMetrics } from '../../metrics/serve-metrics';
import { siteFolder } from '../../settings/folders';
import { pictureVariable } from '../../settings/picture-config';
import { readSettings } from '../../settings/read-settings';
import type { Watching } from '../../watch/watch-site';
import { SERVER_WORDS } from '../command';
import { onSignal } from '../on-signal.mjs';
import { takePushes } from '../webhook/take-pushes';
import { configVariable } from './config-variable';
import { countWorkers } from './count-workers';
import { keepRunning } from './keep-running';

/** For a sync that runs; what it has not done by then was never done. */
const LONGEST_SYNC_MS = 8000;

const endWithParent = new URL('./end-with-parent.mjs', import.meta.url).href;
const COMMANDS = {
  start: SERVER_WORDS,
  dev: ['--import', endWithParent, nextCommand(), 'dev', '--port', process.env.PORT || '3000'],
};

/**
 * Runs the server on `PORT` (3000), and beside it what follows the files, until this process is told
 * to end; then the server and a sync that runs end first. A second signal ends all of it at once.
 */
export function serve(mode: 'start' | 'dev', watch: () => Watching, words = COMMANDS[mode]): void {
  // The server of Next.js, which develops, answers no question.
  const answering = mode === 'start' ? countWorkers() : 0;
  const takeMetrics = serveMetrics((question) => answering * server.send(question));
  const takePush = takePushes(
    (push) => watching.pull(push),
    (answer) => server.send(answer),
  );
  const onMessage = (message: unknown) => {
    if (message === STORE_DAMAGED) watching.checkStore();
    takeMetrics(message);
    takePush(message);
  };
  const program = {
    ...{ name: 'The server', hasGroup: true, words, env: environment(mode) },
    ...{ onError, onMessage },
  };
  const server = keepRunning(program, (code) => process.exit(code));
  const watching = watch();
  let isEnding = false;
  onSignal((signal) => {
    if (isEnding) {
      server.kill();
      process.exit(1);
    }
    isEnding = true;
    const stopped = Promise.race([watching.stop(), pause(LONGEST_SYNC_MS)]);
    Promise.all([server.end(signal), stopped]).then(() => process.exit(0));
  });
}

function environment(mode: 'start' | 'dev'): NodeJS.ProcessEnv {
  const { pictures } = readSettings(siteFolder()).settings;
  return {
    ...process.env,
    ...pictureVariable(pictures),
    ...(mode === 'start' && configVariable(pictures)),
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
  };
}

function onError(chunk: Buffer): void {
  if (!isUnwanted(chunk.toString())) process.stderr.write(chunk);
}
