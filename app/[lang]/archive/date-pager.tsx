import { Arrow } from '@/app/_ui/arrow';
import type { Words } from '@/lib/words';

interface Step {
  address: string;
  name: string;
}

interface Steps {
  previous: Step | null;
  next: Step | null;
}

/** Links to the dates before and after this one. */
export function DatePager({ words, ...steps }: Steps & { words: Words }) {
  if (!steps.previous && !steps.next) return null;
  return (
    <nav className="pager" aria-label={words.nearbyDates}>
      <DateSteps {...steps} />
    </nav>
  );
}

/** The same in the head of an edition: the nearest days with articles. */
export function DaysAround(steps: Steps) {
  if (!steps.previous && !steps.next) return null;
  return (
    <p className="days-around">
      <DateSteps {...steps} />
    </p>
  );
}

function DateSteps({ previous, next }: Steps) {
  return (
    <>
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
    </>
  );
}
