import type { ChildProcess } from 'node:child_process';
import { countEntry } from '../editor/entry-rate';
import { countSearch } from '../search-rate';
import { tellParent } from './tell-parent';

/** Counts something that a client does: 0 where it may, else after how many seconds it may again. */
type Count = (client: string) => Promise<number>;

const COUNTS = { search: countSearch, entry: countEntry } satisfies Record<string, Count>;
type Counted = keyof typeof COUNTS;

/** What a worker asks of the process that started it, and what that answers. */
interface Question {
  counted: Counted;
  client: string;
  number: number;
}
interface Reply {
  waitS: number;
  number: number;
}

/** Counts what the clients of a worker do together with those of all others. */
export function answerWorker(worker: ChildProcess): void {
  worker.on('message', async (message) => {
    if (!isQuestion(message)) return;
    const { counted, client, number } = message;
    const reply: Reply = { waitS: await COUNTS[counted](client), number };
    // Where it has ended nobody waits.
    worker.send(reply, () => {});
  });
}

/** Counts each of them where all workers do; without a process in front, here. */
export function countWithAll(): Record<Counted, Count> {
  if (!process.send) return COUNTS;
  const asked = new Map<number, (waitS: number) => void>();
  let last = 0;
  process.on('message', (message) => {
    if (!isReply(message)) return;
    asked.get(message.number)?.(message.waitS);
    asked.delete(message.number);
  });
  const ask = (counted: Counted) => (client: string) =>
    new Promise<number>((resolve) => {
      const question: Question = { counted, client, number: ++last };
      asked.set(question.number, resolve);
      tellParent(question);
    });
  return { search: ask('search'), entry: ask('entry') };
}

function isQuestion(message: unknown): message is Question {
  return typeof message === 'object' && message !== null && 'counted' in message;
}

function isReply(message: unknown): message is Reply {
  return typeof message === 'object' && message !== null && 'waitS' in message;
}
