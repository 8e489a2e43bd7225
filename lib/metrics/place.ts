export interface MetricsPlace {
  port: number;
  host: string;
}

/** Where metrics are asked for: `METRICS_PORT`, and `METRICS_HOST`, of which a `problem` may be said. */
export function readMetricsPlace(env: Record<string, string | undefined> = process.env): {
  place?: MetricsPlace;
  problem?: string;
} {
  const { METRICS_PORT: word = '', METRICS_HOST: host = '', PORT } = env;
  if (word === '') return {};
  const port = Number(word);
  const isPort = Number.isInteger(port) && port > 0 && port < 65_536;
  if (!isPort || port === Number(PORT || 3000)) {
    const problem = `METRICS_PORT: found "${word}"; expected a port that is not PORT. There are no metrics.`;
    return { problem };
  }
  // Only this machine asks, unless somebody says so.
  return { place: { port, host: host || '127.0.0.1' } };
}
