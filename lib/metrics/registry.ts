import { collectDefaultMetrics, Registry } from 'prom-client';

/** Seconds, from a kept page to the longest that anybody waits. */
export const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/** What a kind of process counts, and what is told of every process of Node.js. */
export function openRegistry(process: 'main' | 'server'): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ process });
  collectDefaultMetrics({ register: registry });
  return registry;
}
