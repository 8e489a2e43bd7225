import { getLanguage } from '../../settings/site';
import type { Desk } from '../desk';
import { type Counted, countLanguages, countPeriods, listLargest } from '../questions/counts';
import { lastDays, lastMonths } from '../questions/days';
import type { Speech } from '../words/words';

const DAYS = 60;
const MONTHS = 24;

/** The numbers of a chart. */
export interface Chart {
  kind: 'columns' | 'bars';
  title: string;
  /** What the names of its values are. */
  named: string;
  values: Counted[];
}

/** Articles by day, month, language, section and term; what there is none of is left out. */
export async function loadCharts(desk: Desk, { words, say }: Speech): Promise<Chart[]> {
  const { store, site, now } = desk;
  const days = lastDays(DAYS, now, site.timeZone);
  const months = lastMonths(MONTHS, now, site.timeZone);
  const languages = await countLanguages(store);
  const charts: Chart[] = [
    {
      ...{ kind: 'columns', title: say('days', { count: DAYS }), named: words.day },
      values: await countEach(desk, 'day', days),
    },
    {
      ...{ kind: 'columns', title: say('months', { count: MONTHS }), named: words.month },
      values: await countEach(desk, 'month', months),
    },
    {
      ...{ kind: 'bars', title: words.languages, named: words.language },
      values: languages.map(({ name, count }) => ({ name: getLanguage(site, name).name, count })),
    },
    {
      ...{ kind: 'bars', title: words.sections, named: words.name },
      values: await listLargest(store, 'section'),
    },
  ];
  for (const taxonomy of site.taxonomies) {
    charts.push({
      ...{ kind: 'bars', title: say('lists', { name: taxonomy }), named: words.name },
      values: await listLargest(store, taxonomy),
    });
  }
  return charts.filter(({ values }) => values.length > 0);
}

async function countEach(
  { store }: Desk,
  unit: 'day' | 'month',
  periods: string[],
): Promise<Counted[]> {
  const counts = await countPeriods(store, unit, periods[0] ?? '');
  return periods.map((name) => ({ name, count: counts.get(name) ?? 0 }));
}
