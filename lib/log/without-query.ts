/** The target of a request as logs show it: without its query, and without a host and what stands before that. */
export function withoutQuery(target = '/'): string {
  return target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '') || '/';
}
