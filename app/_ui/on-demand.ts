/** Of pages that are made, and kept, when they are first asked for: none at build time. */
export function generateStaticParams(): never[] {
  return [];
}
