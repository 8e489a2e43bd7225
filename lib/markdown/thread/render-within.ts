import { existsSync } from 'node:fs';
import path from 'node:path';
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import { renderPlain } from '../plain';
import type { RenderedBody } from '../render';
import { CARRIED_THREAD, THREAD_FILE } from './file';
import type { RenderRequest } from './request';

/** Two, of which long bodies take one: who reads a short one does not wait for them. */
const THREADS = 2;
const LONG = 30_000;
const IDLE_MS = 60_000;

export interface Budget {
  timeMs: number;
  memoryMb: number;
}

/** Real articles of 600 KB need a twentieth of it; a busy machine may take the rest. */
const BUDGET: Budget = { timeMs: 10_000, memoryMb: 400 };

/** A body, and whether time was all that it lacked: another time it may be whole. */
export interface RenderedInTime extends RenderedBody {
  isLate: boolean;
}

export interface Renderer {
  /**
   * Renders a body in a thread of its own, where it holds up nobody and takes nothing down. Of what
   * goes beyond the budget the beginning is shown as text; `cut` says why, in English.
   */
  render(request: RenderRequest): Promise<RenderedInTime>;
  close(): Promise<void>;
}

/** Threads that run `file`, as long as there is something to render. */
export function openRenderer(file: string, budget = BUDGET): Renderer {
  const pool = new Piscina({
    filename: file,
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: budget.memoryMb },
    // A thread has no use for what this process was started with.
    execArgv: [],
  });
  // What ends a thread while nothing is asked of it is nobody's answer.
  pool.on('error', (error) => console.error('A thread that renders bodies ended:', error));
  // The time of a body begins when a thread has begun with it.
  const line = new PQueue({ concurrency: THREADS });
  const longOnes = new PQueue({ concurrency: 1 });
  return { render, close: () => pool.destroy() };

  async function render(request: RenderRequest): Promise<RenderedInTime> {
    const run = () => pool.run(request, { signal: AbortSignal.timeout(budget.timeMs) });
    const inLine = () => line.add(run);
    try {
      const isLong = request.markdown.length > LONG;
      const rendered = await (isLong ? longOnes.add(inLine) : inLine());
      return { ...rendered, isLate: false };
    } catch (error) {
      const isLate = error instanceof Error && error.name === 'AbortError';
      return { ...renderPlain(request.markdown, error), cut: reasonOf(error, budget), isLate };
    }
  }
}

function reasonOf(error: unknown, { timeMs, memoryMb }: Budget): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'AbortError') return `it takes more than ${timeMs / 1000} s to render`;
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? `it takes more than ${memoryMb} MB to render` : error.message;
}

let renderer: Renderer | undefined;

/** As `Renderer.render`, with the build's own threads; without a build, in this thread. */
export async function renderWithin(request: RenderRequest): Promise<RenderedInTime> {
  const built = process.env.BROADSHEET_CARRIED === '1' ? CARRIED_THREAD : THREAD_FILE;
  const file = path.resolve(/* turbopackIgnore: true */ built);
  if (!renderer && process.env.NODE_ENV === 'production' && existsSync(file)) {
    renderer = openRenderer(file);
  }
  if (renderer) return renderer.render(request);
  const { renderRequest } = await import('./request');
  return { ...(await renderRequest(request)), isLate: false };
}
