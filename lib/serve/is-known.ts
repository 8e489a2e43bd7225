import fresh from 'fresh';

/** Whether whoever asks has the answer with these headers already (RFC 9110, 13). */
export function isKnown(request: Headers, own: Headers): boolean {
  return fresh(Object.fromEntries(request), Object.fromEntries(own));
}
