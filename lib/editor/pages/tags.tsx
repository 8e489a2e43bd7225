import type { Desk } from '../desk';
import { listAlike } from '../questions/alike-terms';
import type { Speech } from '../words/words';

/** Tags, and other terms, that want to be one. */
export async function tags({ store, site }: Desk, { words, number }: Speech) {
  const alike = await listAlike(store, site.taxonomies);
  return (
    <section aria-labelledby="alike">
      <h2 id="alike">
        {words.alike} · {number(alike.length)}
      </h2>
      <p className="help">{alike.length === 0 ? words.none : words.alikeHelp}</p>
      {alike.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.spellings}</th>
              <th scope="col">{words.taxonomy}</th>
              <th scope="col">{words.language}</th>
            </tr>
          </thead>
          <tbody>
            {alike.map(({ taxonomy, language, spellings }) => (
              <tr key={`${taxonomy} ${language} ${spellings[0]?.name}`}>
                <th scope="row" lang={language}>
                  {spellings.map(({ name, count }) => `${name} (${number(count)})`).join(' · ')}
                </th>
                <td>{taxonomy}</td>
                <td>{language}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
