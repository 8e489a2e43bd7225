import { Arrow } from '@/app/_ui/arrow';
import type { Words } from '@/lib/words';

export interface Step {
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
          <Arrow sign="←" /> {previous.name}
        </a>
      )}
      {next && (
        <a href={next.address} rel="next">
          {next.name} <Arrow sign="→" />
        </a>
      )}
    </nav>
  );
}
