import type { ChildProcess } from 'node:child_process';
import { type CountSearch, countSearch } from '../search-rate';

/** What a worker asks of the process that started it, and what that answers. */
interface Question {
  search: string;
  number: number;
}
interface Reply {
  waitS: number;
  number: number;
}

/** Counts the searches of a worker together with those of all others. */
export function answerWorker(worker: ChildProcess): void {
  worker.on('message', async (message) => {
    if (!isQuestion(message)) return;
    const reply: Reply = { waitS: await countSearch(message.search), number: message.number };
    // Where it has ended nobody waits.
    worker.send(reply, () => {});
  });
}

/** Counts searches where all workers do; without a process in front, here. */
export function countWithAll(): CountSearch {
  if (!process.send) return countSearch;
  const asked = new Map<number, (waitS: number) => void>();
  let last = 0;
  process.on('message', (message) => {
    if (!isReply(message)) return;
    asked.get(message.number)?.(message.waitS);
    asked.delete(message.number);
  });
  return (client) =>
    new Promise((resolve) => {
      const question: Question = { search: client, number: ++last };
      asked.set(question.number, resolve);
      process.send?.(question);
    });
}

function isQuestion(message: unknown): message is Question {
  return typeof message === 'object' && message !== null && 'search' in message;
}

function isReply(message: unknown): message is Reply {
  return typeof message === 'object' && message !== null && 'waitS' in message;
}
