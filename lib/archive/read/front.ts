import { type LocalSite, type Site, siteIn } from '../../settings/site';
import type { Store } from '../store/store';
import type { Card } from './cards';
import { getHomeList, type List, listArticles } from './lists';
import { listSectionTitles } from './sections';
import { listTerms } from './terms';

/** A part of a site: a section, or a source. */
export interface Part {
  list: List;
  title: string;
}

/** It on the front page, with what is newest in it. */
export interface Block extends Part {
  cards: Card[];
}

/** The articles of a front page, none of them twice. */
export interface Front {
  /** What stands above all; none where nothing is published. */
  lead: Card | undefined;
  seconds: Card[];
  /** The rest of the home page's list, newest first. */
  wire: Card[];
  blocks: Block[];
}

const SECONDS = 3;
const MOST_PARTS = 9;
const IN_A_BLOCK = 3;
/** Of sources, of which there may be any number, only whole rows are shown. */
const ROW = 3;
/** Of so many of the newest one leads: what is older has had its day. */
const LEADING = 10;

/** The front page of a language: the first page of its list, then what is newest in each part. */
export async function getFront(store: Store, site: Site, language: string): Promise<Front> {
  const home = await getHomeList(store, site, language);
  const first = home ? await listArticles(store, home.id, { limit: site.pageSize }) : [];
  const { lead, seconds, wire } = arrangeFront(first);
  return { lead, seconds, wire, blocks: await findBlocks(store, siteIn(site, language), first) };
}

/**
 * Who stands where: what has a weight leads, then what has a lead, then what is newest; of equals
 * the one with a picture.
 */
export function arrangeFront(cards: Card[], leading = LEADING): Omit<Front, 'blocks'> {
  const ranked = cards.slice(0, leading).toSorted((a, b) => rank(a) - rank(b));
  const [best] = ranked;
  const lead = ranked.find((card) => best && rank(card) === rank(best) && card.thumbnail) ?? best;
  const seconds = ranked.filter((card) => card !== lead).slice(0, SECONDS);
  const wire = cards.filter((card) => card !== lead && !seconds.includes(card));
  return { lead, seconds, wire: wire.toSorted((a, b) => (b.date ?? 0) - (a.date ?? 0)) };
}

function rank({ weight, lead }: Card): number {
  if (weight !== 0) return 0;
  return lead ? 1 : 2;
}

/** The parts of a site with what is newest in each that is not `shown` already. */
async function findBlocks(store: Store, site: LocalSite, shown: Card[]): Promise<Block[]> {
  const language = shown[0]?.language;
  if (!language) return [];
  const without = shown.map(({ id }) => id);
  const blocks: Block[] = [];
  for (const part of await listParts(store, site, language)) {
    const cards = await listArticles(store, part.list.id, { limit: IN_A_BLOCK, without });
    if (cards.length > 0) blocks.push({ ...part, cards });
    without.push(...cards.map(({ id }) => id));
  }
  const isRow = blocks.length > ROW && blocks[0]?.list.kind !== 'section';
  return isRow ? blocks.slice(0, blocks.length - (blocks.length % ROW)) : blocks;
}

/** The sections at the top, or where there is but one, the sources: the categories. */
export async function listParts(store: Store, site: LocalSite, language: string): Promise<Part[]> {
  const sections = await listTopSections(store, site, language);
  const lists =
    sections.length > 1
      ? sections
      : await listTerms(store, language, 'categories', { offset: 0, limit: MOST_PARTS });
  const titles = await listSectionTitles(store, lists);
  return lists.map((list) => ({ list, title: titles.get(list.id) || list.name }));
}

/** In the order that the site names them in, or else the largest first. */
async function listTopSections(store: Store, site: LocalSite, language: string): Promise<List[]> {
  const { mainSections } = site;
  const sections = await store
    .selectFrom('lists')
    .selectAll()
    .where('language', '=', language)
    .where('kind', '=', 'section')
    .where('path', '!=', '')
    .where('path', 'not like', '%/%')
    .where('count', '>', 0)
    .$if(mainSections.length > 0, (named) => named.where('path', 'in', mainSections))
    .orderBy('count', 'desc')
    .orderBy('path')
    .limit(MOST_PARTS)
    .execute();
  const place = ({ path }: List) => mainSections.indexOf(path);
  return sections.toSorted((a, b) => place(a) - place(b));
}
