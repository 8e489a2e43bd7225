import { readFileSync } from 'node:fs';
import os from 'node:os';

/** What the numbers were measured on. */
export interface Machine {
  cpu: string;
  cores: number;
  memoryGb: number;
  node: string;
  /** As `2026-01-31`, in UTC. */
  date: string;
}

export function describeMachine(): Machine {
  return {
    cpu: cpuModel(),
    cores: os.availableParallelism(),
    memoryGb: Math.round(os.totalmem() / 1024 ** 3),
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
  };
}

/** One line for a person. */
export function formatMachine({ cpu, cores, memoryGb, node, date }: Machine): string {
  return `${cpu}, ${cores} cores, ${memoryGb} GB, Node.js ${node}, ${date}`;
}

function cpuModel(): string {
  const model = os.cpus()[0]?.model.trim();
  if (model && model !== 'unknown') return model.replace(/\s+/g, ' ');
  try {
    const [, name] = /^model name\s*:\s*(.+)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8')) ?? [];
    return name && name !== 'unknown' ? name : os.arch();
  } catch {
    return os.arch();
  }
}
