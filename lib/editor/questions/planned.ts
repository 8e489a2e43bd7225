import { type RawBuilder, sql } from 'kysely';
import { numberIn } from '../../archive/store/number-in';
import type { Store } from '../../archive/store/store';
import type { Site } from '../../settings/site';

/** An article that readers do not see yet, or not for long. */
export interface Planned {
  path: string;
  title: string;
  language: string;
  /** When it appears, or goes, in epoch milliseconds; null for a draft. */
  at: number | null;
}

/** The first of them, and how many there are. */
export interface PlannedPart {
  all: number;
  first: Planned[];
}

export const MOST_PLANNED = 200;

/** So long before they go articles are told of. */
export const EXPIRING_DAYS = 30;
const DAY_MS = 86_400_000;

const IS_DRAFT = sql<boolean>`fields ->> 'draft' is not null`;

/** Drafts, by path. */
export function listDrafts(store: Store): Promise<PlannedPart> {
  return listPart(store, sql`visible = 0 and ${IS_DRAFT}`, sql`cast(null as bigint)`);
}

/** What appears later than `now`, epoch milliseconds, the next first. */
export function listScheduled(store: Store, { future }: Site, now: number): Promise<PlannedPart> {
  const at = numberIn('fields', 'publishDate');
  const appears = future ? at : sql<number>`coalesce(${at}, date)`;
  return listPart(store, sql`visible = 0 and not (${IS_DRAFT}) and ${appears} > ${now}`, appears);
}

/** What readers see, and soon no more, the next first. */
export function listExpiring(store: Store, site: Site, now: number): Promise<PlannedPart> {
  const expires = numberIn('fields', 'expiryDate');
  const end = now + EXPIRING_DAYS * DAY_MS;
  // Nothing turns later than it goes, so that the index of what is due finds these.
  const isNear = sql`due <= ${end} and ${expires} > ${now} and ${expires} <= ${end}`;
  return listPart(store, site.expired ? sql`1 = 0` : sql`visible = 1 and ${isNear}`, expires);
}

async function listPart(
  store: Store,
  which: RawBuilder<unknown>,
  at: RawBuilder<number | null>,
): Promise<PlannedPart> {
  const asked = store.selectFrom('articles').where(sql<boolean>`(${which})`);
  const { all } = await asked
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow();
  const rows = await asked
    .select(['path', 'title', 'language'])
    .select(at.as('at'))
    .orderBy('at')
    .orderBy('path')
    .limit(MOST_PLANNED)
    .execute();
  const first = rows.map(({ path, title, language, at }) => ({
    ...{ path, title, language },
    at: at === null ? null : Number(at),
  }));
  return { all: Number(all), first };
}
