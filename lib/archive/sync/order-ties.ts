import { sql } from 'kysely';
import { engineOf } from '../store/engine';
import { numberIn } from '../store/number-in';
import { secondOf } from '../store/second-of';
import type { Store } from '../store/store';
import type { Tables } from '../store/tables';
import { type Changes, noteNeighbours } from './apply';
import { comparePaths, titleOrder } from './title-order';
import { chunks } from './write';

/** Articles of one language and one second, the resolution in which Hugo compares dates. */
interface Tie {
  language: string;
  /** Of the epoch; null for those without a date. */
  second: number | null;
}

/**
 * Puts articles of the same second in order, by the titles that lists show, then by their paths:
 * those of the articles that changed or went, or where everything is new, all of which there are
 * several.
 */
export async function orderTies(store: Store, changes: Changes): Promise<void> {
  const ties = changes.all
    ? await listTies(store)
    : tiesOf([...changes.entered.values(), ...changes.left]);
  for (const some of chunks(ties)) await order(store, await listTied(store, some));
  await noteNeighbours(store, [...changes.entered.values()], changes);
}

function tiesOf(articles: Pick<Tables['articles'], 'language' | 'date'>[]): Tie[] {
  const ties = articles.map(({ language, date }) => ({ language, second: secondOf(date) }));
  return [...new Map(ties.map((tie) => [keyOf(tie), tie])).values()];
}

function keyOf({ language, second }: Tie): string {
  return `${language} ${second}`;
}

/** Like `Math.floor`, which SQLite has not everywhere. */
const SECOND = sql<number | null>`(date - ((date % 1000) + 1000) % 1000) / 1000`;

async function listTies(store: Store): Promise<Tie[]> {
  return store
    .selectFrom('articles')
    .select(['language', SECOND.as('second')])
    .groupBy(['language', 'second'])
    .having(({ fn }) => fn.countAll(), '>', 1)
    .execute();
}

interface Tied extends Tie {
  id: number;
  path: string;
  label: string;
}

/** What lists call an article. */
const LABEL = sql<string>`coalesce(fields ->> 'linkTitle', title)`;
const FROM = sql`${numberIn('tie.value', 'second')} * 1000`;

async function listTied(store: Store, ties: Tie[]): Promise<Tied[]> {
  const { rows } = await sql<Tied>`
    select articles.id, articles.path, articles.language, ${SECOND} as second,
      ${LABEL} as label
    from ${engineOf(store).each}(${JSON.stringify(ties)}) tie
    join articles on articles.language = tie.value ->> 'language'
    and articles.date between ${FROM} and ${FROM} + 999`.execute(store);
  const undated = ties.filter(({ second }) => second === null);
  if (undated.length === 0) return rows;
  const others = await store
    .selectFrom('articles')
    .select(['id', 'path', 'language'])
    .select(sql<null>`null`.as('second'))
    .select(LABEL.as('label'))
    .where('date', 'is', null)
    .where(
      'language',
      'in',
      undated.map(({ language }) => language),
    )
    .execute();
  return [...rows, ...others];
}

async function order(store: Store, tied: Tied[]): Promise<void> {
  const groups = new Map<string, Tied[]>();
  for (const one of tied) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const places = [...groups.values()].flatMap((group) => {
    const byTitle = titleOrder(group[0]?.language ?? 'en');
    return group
      .toSorted((a, b) => byTitle(a.label, b.label) || comparePaths(a.path, b.path))
      .map(({ id }, place) => [id, place]);
  });
  await sql`
    update entries set tie = ${numberIn('place.value', 1)}
    from ${engineOf(store).each}(${JSON.stringify(places)}) place
    where entries.article = ${numberIn('place.value', 0)}
    and tie != ${numberIn('place.value', 1)}`.execute(store);
}
