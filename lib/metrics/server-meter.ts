import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { isQuestion, listMetrics, type Reply } from './messages';
import type { Answered, Line, Meter, Rendered } from './meter';
import { openRegistry, SECONDS } from './registry';

/** Counts in this process, and tells the one that started it when that asks. */
export function openServerMeter(): Meter {
  const registry = openRegistry('server');
  process.on('message', async (message) => {
    if (!isQuestion(message)) return;
    const reply: Reply = { reply: 'metrics', id: message.id, metrics: await listMetrics(registry) };
    if (process.connected) process.send?.(reply);
  });
  return meterInto(registry);
}

export function meterInto(registry: Registry): Meter {
  const registers = [registry];
  const requests = new Counter({
    name: 'broadsheet_requests_total',
    help: 'Requests of readers by what stood there and how they were answered',
    labelNames: ['kind', 'status'],
    registers,
  });
  const firstBytes = new Histogram({
    name: 'broadsheet_first_byte_seconds',
    help: 'Time to the first byte of an answer',
    labelNames: ['kind'],
    buckets: SECONDS,
    registers,
  });
  const kept = new Counter({
    name: 'broadsheet_kept_pages_total',
    help: 'Requests for pages by what of them was kept',
    labelNames: ['kept'],
    registers,
  });
  const refused = new Counter({
    name: 'broadsheet_refusals_total',
    help: 'Requests that were refused: the line is full, a render took too long, a client searches too often',
    labelNames: ['why'],
    registers,
  });
  const renders = new Histogram({
    name: 'broadsheet_render_seconds',
    help: 'Renders by what became of them, from their beginning',
    labelNames: ['outcome'],
    buckets: SECONDS,
    registers,
  });
  for (const one of ['fresh', 'sidebar', 'stale', 'miss']) kept.inc({ kept: one }, 0);
  for (const why of ['busy', 'late', 'rate']) refused.inc({ why }, 0);
  return { answered, rendered, watchLine };

  function answered(answer: Answered): void {
    const { kind, status } = answer;
    requests.inc({ kind, status });
    firstBytes.observe({ kind }, answer.firstByteMs / 1000);
    if (answer.kept) kept.inc({ kept: answer.kept });
    if (answer.refused) refused.inc({ why: answer.refused });
  }

  function rendered(outcome: Rendered, ms: number): void {
    renders.observe({ outcome }, ms / 1000);
  }

  function watchLine(load: () => Line): void {
    for (const state of ['waiting', 'running'] as const) {
      new Gauge({
        name: `broadsheet_renders_${state}`,
        help: `Renders that are ${state} now`,
        registers,
        collect() {
          this.set(load()[state]);
        },
      });
    }
  }
}
