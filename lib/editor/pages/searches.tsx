import type { Desk } from '../desk';
import { KEPT_DAYS, listMissed } from '../searches/missed';
import type { Speech } from '../words/words';

const MOST_SHOWN = 200;

/** What readers looked for and the archive does not have. */
export async function searches({ site, now }: Desk, { words, say, number }: Speech) {
  const missed = site.countMissedSearches ? listMissed(now, MOST_SHOWN) : [];
  return (
    <section aria-labelledby="missed">
      <h2 id="missed">{words.missed}</h2>
      <p className="help">
        {site.countMissedSearches ? say('missedHelp', { count: KEPT_DAYS }) : words.missedOff}
      </p>
      {site.countMissedSearches && missed.length === 0 && <p>{words.none}</p>}
      {missed.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.query}</th>
              <th scope="col" className="number">
                {words.asked}
              </th>
              <th scope="col" className="number">
                {words.last}
              </th>
            </tr>
          </thead>
          <tbody>
            {missed.map(({ query, asked, last }) => (
              <tr key={query}>
                <th scope="row">{query}</th>
                <td className="number">{number(asked)}</td>
                <td className="number">{last}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
