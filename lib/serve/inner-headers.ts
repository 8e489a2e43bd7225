/**
 * What Next.js says to its own router, to its own processes and to the platform it runs on. From
 * outside it would be believed: other representations of a page, other pages, no limits.
 */
const INNER =
  /^(?:rsc|next-.*|x-(?:next|nextjs|middleware|invoke|prerender|matched|now|vercel-internal)-.*)$/i;

export function isInner(name: string): boolean {
  return INNER.test(name);
}
