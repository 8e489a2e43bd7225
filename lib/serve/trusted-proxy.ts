import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a proxy stands in front whose `X-Forwarded-…` headers are to be believed: where
 * `TRUST_PROXY` is 1, and on Vercel, whose own they always are. Anybody can send them elsewhere.
 */
export function trustsProxy(): boolean {
  return process.env.TRUST_PROXY === '1' || Boolean(process.env.VERCEL);
}

const FORWARDED = /^(?:forwarded|x-forwarded-.*)$/;

/** Takes what only a proxy may say out of a request that did not come through one. */
export function forgetForwarded(headers: IncomingHttpHeaders): void {
  if (trustsProxy()) return;
  for (const name of Object.keys(headers)) if (FORWARDED.test(name)) delete headers[name];
}
