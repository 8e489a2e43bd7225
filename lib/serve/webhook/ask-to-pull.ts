import { randomUUID } from 'node:crypto';
import { tellParent } from '../processes/tell-parent';
import { isPushAnswer, type Push, type PushAnswer } from './messages';

/** GitHub hangs up after ten seconds; a sync of many files may take longer. */
const LONGEST_MS = 9000;

export type AskToPull = (push: Omit<Push, 'ask' | 'id'>) => Promise<Answer>;
type Answer = Pick<PushAnswer, 'status' | 'answer'>;

/** Asks the process that follows the files, over the channel of this one. */
export function openAskToPull(longestMs = LONGEST_MS): AskToPull {
  const asked = new Map<string, (answer: Answer) => void>();
  process.on('message', (message) => {
    if (!isPushAnswer(message)) return;
    const { id, status, answer } = message;
    asked.get(id)?.({ status, answer });
  });
  return (push) =>
    new Promise((resolve) => {
      const id = randomUUID();
      const late = { status: 202, answer: { accepted: 'It is being synced' } };
      const timer = setTimeout(() => settle(late), longestMs);
      asked.set(id, settle);
      if (!process.send) settle({ status: 503, answer: { error: 'Nobody follows the files' } });
      else tellParent({ ask: 'pull', id, ...push } satisfies Push);

      function settle(answer: Answer): void {
        clearTimeout(timer);
        asked.delete(id);
        resolve(answer);
      }
    });
}
