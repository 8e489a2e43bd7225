import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { STORE_DAMAGED } from '../../archive/store/tell-of-damage';
import { openLog } from '../../log/open-log';
import { isQuestion, isReply } from '../../metrics/messages';
import { ANSWERING_WORDS, SERVING, WARM } from '../command';
import { sayWhereShort } from '../editor/token';
import { whenTold } from '../stop';
import { isPush, isPushAnswer } from '../webhook/messages';
import { answerWorker } from './ask-front';
import { expectWorkers } from './count-workers';
import { createHandOver } from './hand-over';
import { keepRunning, type Running } from './keep-running';
import { tellParent } from './tell-parent';
import { untilAllTaken } from './until-all-taken';

/**
 * The process in front: it holds the port, hands connections to its workers, starts one again that
 * has ended, and counts what they count together. It does nothing else, so it never keeps a reader
 * waiting, and while a worker is replaced no connection is refused.
 */

/** From when it is told to end. */
const LONGEST_END_MS = 10_000;
const LONGEST_TAKING_MS = 7000;

await openLog();
sayWhereShort();
const port = Number(process.env.PORT || 3000);
const count = expectWorkers();
const handOver = createHandOver();
let isServing = false;
const workers = [startWorker(0, (code) => process.exit(code))];

const server = createServer({ pauseOnConnect: true, noDelay: true }, handOver.take);
server.on('error', (error) => {
  console.error(`Cannot serve at port ${port}: ${error.message}. PORT sets another one.`);
  killWorkers();
  process.exit(1);
});
server.listen(port);
whenTold(async (signal) => {
  const late = pause(LONGEST_END_MS);
  await untilAllTaken(server, handOver, LONGEST_TAKING_MS);
  server.close();
  await Promise.race([late, Promise.all(workers.map((worker) => worker.end(signal)))]);
  killWorkers();
}, killWorkers);

function startWorker(number: number, giveUp?: (code: number) => void): Running {
  return keepRunning(
    {
      ...{ name: count === 1 ? 'The worker' : `Worker ${number + 1} of ${count}` },
      ...{ words: number === 0 ? [...ANSWERING_WORDS, WARM] : ANSWERING_WORDS },
      ...{ env: process.env, hasGroup: false, onMessage },
      onStart: (child) => {
        handOver.join(child);
        answerWorker(child);
      },
    },
    giveUp,
  );
}

function killWorkers(): void {
  for (const worker of workers) worker.kill();
}

/** Whoever started this process asks all that answer at once, and what one asked is known by its id. */
process.on('message', (message) => {
  if (isQuestion(message) || isPushAnswer(message)) {
    for (const worker of workers) worker.send(message);
  }
});

function onMessage(message: unknown): void {
  if (message === STORE_DAMAGED || isReply(message) || isPush(message)) tellParent(message);
  if (message !== SERVING || isServing) return;
  isServing = true;
  console.log(`Serving at http://localhost:${port}`);
  tellParent(SERVING);
  // Not before: where the first one cannot serve, nor can the others.
  for (let number = 1; number < count; number++) workers.push(startWorker(number));
}
