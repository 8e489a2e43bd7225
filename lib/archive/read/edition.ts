import { type LocalSite, type Site, siteIn } from '../../settings/site';
import { listIdOf } from '../store/ids';
import type { Store } from '../store/store';
import type { Card } from './cards';
import { arrangeFront } from './front';
import type { List } from './lists';
import { listPeriodArticles, pageSizeOf } from './periods';
import { getSectionText } from './sections';

/** What a day has of one section, or of one source. */
export interface EditionPart {
  /** Empty for what belongs to none. */
  title: string;
  address: string;
  cards: Card[];
}

/** The articles of a day as a newspaper has them, each of them once. */
export interface Edition {
  /** What leads the day; none where another page of it has that. */
  lead: Card | undefined;
  seconds: Card[];
  parts: EditionPart[];
}

/** A page of a day's edition: its most important articles first, then all others by what they are part of. */
export async function getEdition(
  store: Store,
  site: Site,
  language: string,
  day: string,
  page: number,
): Promise<Edition> {
  const limit = pageSizeOf(day, site);
  const place = { offset: (page - 1) * limit, limit };
  const cards = await listPeriodArticles(store, language, day, place);
  const top = page === 1 ? arrangeFront(cards, cards.length) : { seconds: [], wire: cards };
  const sections = new Map(cards.map(({ id, section }) => [id, section.split('/')[0] ?? '']));
  const sectionOf = ({ id }: Card) => sections.get(id) ?? '';
  const bySection = new Set(sections.values()).size > 1;
  const sourceOf = ({ categories }: Card) => categories[0]?.slug ?? '';
  const groups = groupBy(top.wire, bySection ? sectionOf : sourceOf);
  const parts = [...groups].map(async ([key, cards]) => ({
    key,
    cards,
    ...(bySection ? await describeSection(store, language, key) : describeSource(cards)),
  }));
  return {
    lead: undefined,
    ...top,
    parts: inOrder(await Promise.all(parts), siteIn(site, language)),
  };
}

function groupBy(cards: Card[], keyOf: (card: Card) => string): Map<string, Card[]> {
  const groups = new Map<string, Card[]>();
  for (const card of cards) groups.set(keyOf(card), [...(groups.get(keyOf(card)) ?? []), card]);
  return groups;
}

async function describeSection(store: Store, language: string, path: string) {
  const list: List | undefined = await store
    .selectFrom('lists')
    .selectAll()
    .where('id', '=', listIdOf(language, 'section', path))
    .executeTakeFirst();
  if (!list || !path) return { title: '', address: '' };
  const text = await getSectionText(store, list);
  return { title: text?.title || list.name, address: list.address };
}

function describeSource([card]: Card[]) {
  const { name, address } = card?.categories[0] ?? { name: '', address: '' };
  return { title: name, address };
}

/** As the site names its sections, or else the largest first; what belongs to none at the end. */
function inOrder(parts: (EditionPart & { key: string })[], { mainSections }: LocalSite) {
  const place = ({ key }: { key: string }) => mainSections.indexOf(key) >>> 0;
  return parts
    .toSorted(
      (a, b) =>
        Number(a.title === '') - Number(b.title === '') ||
        place(a) - place(b) ||
        b.cards.length - a.cards.length,
    )
    .map(({ title, address, cards }) => ({ title, address, cards }));
}
