/**
 * A link as anybody wrote it, to anywhere, as it may stand in a header, too: what RFC 3986 does not
 * allow is percent-encoded, escapes stay. Control characters, which belong in no link, are left out.
 */
export function encodeLink(written: string): string {
  return written
    .replace(/\p{Cc}|\p{Cs}/gu, '')
    .replace(/%(?![\dA-Fa-f]{2})|[^\x21-\x7e]|["<>\\^`{|}]/gu, encodeURIComponent);
}
