import { setTimeout as pause } from 'node:timers/promises';
import { AggregatorRegistry, Registry } from 'prom-client';
import { countInto } from './main-metrics';
import { isReply, listMetrics, type Question } from './messages';
import { openRegistry } from './registry';

/** One that renders answers late; one that has ended never does. */
const LONGEST_MS = 2000;

export interface Collector {
  /** What all processes have counted, in the words of Prometheus. */
  collect(): Promise<string>;
  /** A message that came from one of the serving processes. */
  take(message: unknown): void;
}

/** `ask` sends a question to every serving process, and says to how many. */
export function openCollector(ask: (question: Question) => number): Collector {
  const registry = openRegistry('main');
  const refresh = countInto(registry);
  const underway = new Map<number, (metrics: object[]) => void>();
  let questions = 0;
  return { collect, take };

  async function collect(): Promise<string> {
    // A store that cannot be read leaves the numbers as they were.
    await refresh().catch(() => {});
    const all = [await listMetrics(registry), ...(await askAll())];
    return AggregatorRegistry.aggregate(all).metrics();
  }

  async function askAll(): Promise<object[][]> {
    const id = ++questions;
    const replies: object[][] = [];
    const answered = new Promise<void>((resolve) => {
      let expected = Number.POSITIVE_INFINITY;
      underway.set(id, (metrics) => {
        replies.push(metrics);
        if (replies.length >= expected) resolve();
      });
      expected = ask({ ask: 'metrics', id });
      if (replies.length >= expected) resolve();
    });
    await Promise.race([answered, pause(LONGEST_MS, undefined, { ref: false })]);
    underway.delete(id);
    return replies;
  }

  function take(message: unknown): void {
    if (isReply(message)) underway.get(message.id)?.(message.metrics);
  }
}

export const CONTENT_TYPE = Registry.PROMETHEUS_CONTENT_TYPE;
