import type { Desk } from '../desk';
import { PlannedTable } from '../parts/planned-table';
import { EXPIRING_DAYS, listDrafts, listExpiring, listScheduled } from '../questions/planned';
import type { Speech } from '../words/words';

/** What readers do not see yet, or not for long. */
export async function planned(desk: Desk, speech: Speech) {
  const { store, site, now } = desk;
  const { words, say } = speech;
  const scheduled = await listScheduled(store, site, now);
  const drafts = await listDrafts(store);
  const expiring = await listExpiring(store, site, now);
  const shared = { desk, speech };
  return (
    <>
      <p className="help">{say('times', { zone: site.timeZone })}</p>
      <PlannedTable {...shared} title="scheduled" help={words.scheduledHelp} part={scheduled} />
      <PlannedTable {...shared} title="drafts" help={words.draftsHelp} part={drafts} />
      <PlannedTable
        {...shared}
        title="expiring"
        help={say('expiringHelp', { count: EXPIRING_DAYS })}
        part={expiring}
      />
    </>
  );
}
