import type { ReactNode } from 'react';
import type { Counted } from '../questions/counts';
import type { Speech } from '../words/words';

/** A chart with its title above, and its numbers below. */
export function ChartFigure({
  title,
  speech,
  named,
  values,
  children,
}: {
  title: string;
  speech: Speech;
  /** What the names of the values are. */
  named: string;
  values: Counted[];
  children: ReactNode;
}) {
  const { words, number } = speech;
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      {children}
      <details>
        <summary>{words.numbers}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{named}</th>
              <th scope="col" className="number">
                {words.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {values.map(({ name, count }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">{number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
