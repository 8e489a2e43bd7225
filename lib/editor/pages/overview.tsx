import { readLastSync } from '../../archive/store/last-sync';
import { readStatus } from '../../archive/store/status';
import { Charts } from '../charts/charts';
import { loadCharts } from '../charts/load-charts';
import type { Desk } from '../desk';
import { LastSyncPart } from '../parts/last-sync-part';
import { countProblems } from '../questions/problems';
import type { Speech } from '../words/words';

/** What is served, what the last sync did, and how much there is. */
export async function overview(desk: Desk, speech: Speech) {
  const { store, site } = desk;
  const { words, number, time } = speech;
  const status = await readStatus(store);
  const last = await readLastSync(store);
  const charts = await loadCharts(desk, speech);
  return (
    <>
      <section aria-labelledby="served">
        <h2 id="served">{words.now}</h2>
        <dl className="facts">
          <div>
            <dt>{words.articles}</dt>
            <dd className="number">{number(status?.articles ?? 0)}</dd>
          </div>
          <div>
            <dt>{words.problems}</dt>
            <dd className="number">{number(await countProblems(store))}</dd>
          </div>
          <div>
            <dt>{words.commit}</dt>
            <dd>{status?.commit ? <code>{status.commit.slice(0, 12)}</code> : words.noCommit}</dd>
          </div>
          {status && (
            <div>
              <dt>{words.lookedAt}</dt>
              <dd>{time(status.syncedAt, site.timeZone)}</dd>
            </div>
          )}
        </dl>
      </section>
      <LastSyncPart desk={desk} speech={speech} last={last} />
      <Charts speech={speech} charts={charts} />
    </>
  );
}
