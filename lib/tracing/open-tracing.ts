import type { Span } from '@opentelemetry/api';
import { registerOTel } from '@vercel/otel';
import { withoutQuery } from '../log/without-query';

/** Where Next.js says what was asked for. */
const TARGETS = ['http.target', 'http.url', 'url.full', 'url.query'];
/** What the package says of every machine. */
const OF_VERCEL = { 'cloud.provider': undefined, 'vercel.runtime': undefined };

/** Sends what Next.js does for a request as spans of its trace, to where OpenTelemetry's variables say. */
export function openTracing(): void {
  // What this process asks for is itself, for pages to keep.
  process.env.NEXT_OTEL_FETCH_DISABLED ??= '1';
  registerOTel({
    serviceName: 'broadsheet',
    attributes: process.env.VERCEL ? {} : OF_VERCEL,
    instrumentations: [],
    spanProcessors: [
      { onStart: forgetQuery, onEnd() {}, forceFlush, shutdown: forceFlush },
      'auto',
    ],
  });
}

/** What readers look for is nobody's business here, either. */
function forgetQuery(span: Span & { attributes: Record<string, unknown> }): void {
  for (const name of TARGETS) {
    const value = span.attributes[name];
    if (typeof value === 'string') span.setAttribute(name, withoutQuery(value));
  }
}

async function forceFlush(): Promise<void> {}
