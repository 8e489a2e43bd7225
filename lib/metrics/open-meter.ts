import { type Meter, SILENT } from './meter';
import { readMetricsPlace } from './place';

/** That of this process; prom-client takes memory and time, so only those who want it have it. */
export async function openMeter(): Promise<Meter> {
  if (!readMetricsPlace().place) return SILENT;
  const { openServerMeter } = await import('./server-meter');
  return openServerMeter();
}
