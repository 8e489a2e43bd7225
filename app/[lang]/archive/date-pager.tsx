import { getStrings } from '@/lib/words';

interface Step {
  address: string;
  name: string;
}

/** Links to the dates before and after this one. */
export function DatePager({
  language,
  previous,
  next,
}: {
  language: string;
  previous: Step | null;
  next: Step | null;
}) {
  if (!previous && !next) return null;
  return (
    <nav className="pager" aria-label={getStrings(language).nearbyDates}>
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
