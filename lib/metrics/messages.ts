import type { Registry } from 'prom-client';

/** Asks a serving process, over the channel to it, for what it has counted. */
export interface Question {
  ask: 'metrics';
  id: number;
}

export interface Reply {
  reply: 'metrics';
  /** Of the question. */
  id: number;
  metrics: object[];
}

export function isQuestion(message: unknown): message is Question {
  return isObject(message) && 'ask' in message && message.ask === 'metrics' && 'id' in message;
}

export function isReply(message: unknown): message is Reply {
  return isObject(message) && 'reply' in message && message.reply === 'metrics' && 'id' in message;
}

/** What a registry holds, as it can be sent: not what has no number yet. */
export async function listMetrics(registry: Registry): Promise<object[]> {
  const metrics = await registry.getMetricsAsJSON();
  return metrics.map((metric) => ({
    ...metric,
    values: metric.values.filter(({ value }) => Number.isFinite(value)),
  }));
}

function isObject(message: unknown): message is object {
  return typeof message === 'object' && message !== null;
}
