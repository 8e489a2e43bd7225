import type { Desk } from '../desk';
import { listAlike } from '../questions/alike-terms';
import type { Speech } from '../words/words';

const MOST_SHOWN = 200;

/** Tags, and other terms, that want to be one. */
export async function tags({ store, site }: Desk, { words, say, number }: Speech) {
  const alike = await listAlike(store, site.taxonomies);
  const shown = alike.slice(0, MOST_SHOWN);
  return (
    <section aria-labelledby="alike">
      <h2 id="alike">
        {words.alike} · {number(alike.length)}
      </h2>
      <p className="help">{alike.length === 0 ? words.none : words.alikeHelp}</p>
      {shown.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.spellings}</th>
              <th scope="col">{words.taxonomy}</th>
              <th scope="col">{words.language}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ terms, taxonomy, language, isSlip }) => (
              <tr key={terms.map(({ id }) => id).join(' ')}>
                <th scope="row" lang={language}>
                  {terms.map(({ name, count }) => `${name} (${number(count)})`).join(' · ')}
                  {isSlip && <span className="meta"> {words.maybeSlip}</span>}
                </th>
                <td>{taxonomy}</td>
                <td>{language}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {alike.length > shown.length && (
        <p className="help">{say('moreBelow', { count: shown.length, all: alike.length })}</p>
      )}
    </section>
  );
}
