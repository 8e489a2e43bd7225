import { Arrow } from '@/app/_ui/arrow';
import { headline } from '@/app/_ui/headline';
import type { getPager } from '@/lib/archive';
import type { Reading } from './reading';

/** Links to the older and the newer article of the section. */
export function Pager({
  pager: { newer, older },
  reading,
}: {
  pager: Awaited<ReturnType<typeof getPager>>;
  reading: Reading;
}) {
  if (!newer && !older) return null;
  const { words } = reading;
  return (
    <nav className="pager" aria-label={words.pager}>
      {older && (
        <a href={reading.address(older.address)} rel="prev">
          <small>
            <Arrow sign="←" /> {words.older}
          </small>
          <span {...headline(reading.text(older.title), older.language)} />
        </a>
      )}
      {newer && (
        <a href={reading.address(newer.address)} rel="next">
          <small>
            {words.newer} <Arrow sign="→" />
          </small>
          <span {...headline(reading.text(newer.title), newer.language)} />
        </a>
      )}
    </nav>
  );
}
