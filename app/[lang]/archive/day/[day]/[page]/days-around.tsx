import { Arrow } from '@/app/_ui/arrow';
import type { Step } from '../../../date-pager';

/** In the head of an edition the ones before and after it: the nearest days with articles. */
export function DaysAround({ previous, next }: { previous: Step | null; next: Step | null }) {
  if (!previous && !next) return null;
  return (
    <p className="days-around">
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
    </p>
  );
}
