import { isTraced } from './is-traced';

/** Sends the spans that wait for others to go with them; before this process ends. */
export async function sendSpans(): Promise<void> {
  if (!isTraced()) return;
  const { trace } = await import('@opentelemetry/api');
  const provider = realProvider(trace.getTracerProvider());
  if (canSend(provider)) await provider.forceFlush();
}

/** What the interface hands out stands before the one that was registered. */
function realProvider(provider: object): unknown {
  if ('getDelegate' in provider && typeof provider.getDelegate === 'function') {
    return provider.getDelegate();
  }
  return provider;
}

function canSend(provider: unknown): provider is { forceFlush(): Promise<void> } {
  return typeof provider === 'object' && provider !== null && 'forceFlush' in provider;
}
