import type { Instrumentation } from 'next';
import { withoutQuery } from '@/lib/log/without-query';

/** Next.js tells what failed, but not where; a log without the address helps nobody. */
export const onRequestError: Instrumentation.onRequestError = (error, { path }) => {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`Rendering ${withoutQuery(path)} failed: ${message}`);
};
