/** What opens a preview, signed: whoever reads it in a log could use it. */
const TOKEN = /(?<=\/preview\/)[\w-]+\.[\w-]{43}(?![\w-])/g;

/**
 * The target of a request as logs show it: without its query, without a host and what stands before
 * that, and without what opens a preview.
 */
export function withoutQuery(target = '/'): string {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  return path.replace(TOKEN, '…') || '/';
}
