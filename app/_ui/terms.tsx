import type { TermLink } from '@/lib/archive';

/** Links to the terms of an article, one after the other. */
export function Terms({ terms }: { terms: TermLink[] }) {
  return terms.map(({ name, address }) => (
    <a key={address} href={address}>
      {name}
    </a>
  ));
}
