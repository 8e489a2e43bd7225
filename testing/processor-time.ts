import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { listFamily } from './processes';

/** Linux tells programs of hundredths of a second, whatever its own clock does. */
const TICK_MS = 10;

/**
 * The processor time, user's and system's, that a process and its descendants have taken, those that
 * ended among them; in ms, by hundredths of a second. NaN where there is no `/proc`.
 */
export function processorMs(child: Pick<ChildProcess, 'pid'>): number {
  const ticks = listFamily(child).flatMap(({ pid }) => readTicks(pid) ?? []);
  return ticks.length > 0 ? ticks.reduce((sum, some) => sum + some) * TICK_MS : Number.NaN;
}

/** Of a process and its children that it has seen end; see proc_pid_stat(5). */
function readTicks(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in parentheses, may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [utime, stime, cutime, cstime] = fields.slice(11, 15).map(Number);
    return (utime ?? 0) + (stime ?? 0) + (cutime ?? 0) + (cstime ?? 0);
  } catch {
    return undefined;
  }
}
