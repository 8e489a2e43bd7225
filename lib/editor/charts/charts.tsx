import type { Speech } from '../words/words';
import { Bars } from './bars';
import { Columns } from './columns';
import { ChartFigure } from './figure';
import type { Chart } from './load-charts';

/** Charts of time one below the other, the others side by side. */
export function Charts({ speech, charts }: { speech: Speech; charts: Chart[] }) {
  const { words, say, number } = speech;
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">{words.articles}</h2>
      {charts
        .filter(({ kind }) => kind === 'columns')
        .map(({ title, named, values }) => (
          <ChartFigure key={title} title={title} speech={speech} named={named} values={values}>
            <Columns title={title} values={values} />
            <p className="axis">
              <span>{values.at(0)?.name}</span>
              <span>{say('most', { count: Math.max(...values.map(({ count }) => count)) })}</span>
              <span>{values.at(-1)?.name}</span>
            </p>
          </ChartFigure>
        ))}
      <div className="columns-of">
        {charts
          .filter(({ kind }) => kind === 'bars')
          .map(({ title, named, values }) => (
            <ChartFigure key={title} title={title} speech={speech} named={named} values={values}>
              <Bars title={title} values={values} number={number} />
            </ChartFigure>
          ))}
      </div>
    </section>
  );
}
