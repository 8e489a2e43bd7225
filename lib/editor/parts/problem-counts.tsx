import type { Speech } from '../words/words';

/** How many problems there are of each kind, each leading to these. */
export function ProblemCounts({
  speech: { words, number },
  title,
  named,
  counts,
}: {
  speech: Speech;
  title: 'byRule' | 'byFolder';
  named: 'rule' | 'folder';
  counts: { name: string; count: number; address: string }[];
}) {
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{words[title]}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words[named]}</th>
            <th scope="col" className="number">
              {words.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ name, count, address }) => (
            <tr key={name}>
              <th scope="row">
                <a href={address}>{name}</a>
              </th>
              <td className="number">{number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
