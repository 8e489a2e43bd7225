import type { Instrumentation } from 'next';
import { currentRender } from '@/lib/archive/store/render';
import { withoutQuery } from '@/lib/log/without-query';
import { isTraced } from '@/lib/tracing/is-traced';

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || !isTraced()) return;
  // It takes its time and memory; so only those who want it have it.
  const { openTracing } = await import('@/lib/tracing/open-tracing');
  openTracing();
}

/** Next.js tells what failed, but not where; a log without the address helps nobody. */
export const onRequestError: Instrumentation.onRequestError = (error, { path }) => {
  const render = currentRender();
  if (render) render.hasFailed = true;
  const message = error instanceof Error ? error.message : String(error);
  console.error(`Rendering ${withoutQuery(path)} failed: ${message}`);
};
