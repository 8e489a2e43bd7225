import type { Words } from '@/lib/words';

interface Step {
  address: string;
  name: string;
}

/** Links to the dates before and after this one. */
export function DatePager({
  words,
  previous,
  next,
}: {
  words: Words;
  previous: Step | null;
  next: Step | null;
}) {
  if (!previous && !next) return null;
  return (
    <nav className="pager" aria-label={words.nearbyDates}>
      {previous && (
        <a href={previous.address} rel="prev">
          ← {previous.name}
        </a>
      )}
      {next && (
        <a href={next.address} rel="next">
          {next.name} →
        </a>
      )}
    </nav>
  );
}
