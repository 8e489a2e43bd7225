import { createServer } from 'node:http';
import type { Question } from './messages';
import { type MetricsPlace, readMetricsPlace } from './place';

/**
 * Answers `/metrics` at `METRICS_PORT`, where there is one, for this process and for those that serve
 * beside it. `ask` sends a question to each of these, and says to how many; what they send goes to what
 * is returned. Nothing that goes wrong here keeps anybody from reading.
 */
export function serveMetrics(ask: (question: Question) => number): (message: unknown) => void {
  const { place, problem } = readMetricsPlace();
  if (problem) console.error(problem);
  if (!place) return () => {};
  const opened = open(place, ask);
  return (message) => opened.then((collector) => collector?.take(message));
}

async function open({ port, host }: MetricsPlace, ask: (question: Question) => number) {
  const { openCollector, CONTENT_TYPE } = await import('./collector');
  const collector = openCollector(ask);
  const server = createServer(async ({ url }, response) => {
    if (url?.split('?')[0] !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    try {
      const text = await collector.collect();
      response.writeHead(200, { 'content-type': CONTENT_TYPE }).end(text);
    } catch (error) {
      console.error('Metrics could not be collected:', error);
      response.writeHead(500).end();
    }
  });
  server.on('error', ({ message }) => console.error(`There are no metrics: ${message}`));
  server.listen(port, host, () => console.log(`Metrics at http://${host}:${port}/metrics`));
  return collector;
}
