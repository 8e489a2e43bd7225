import { type RawBuilder, sql } from 'kysely';
import type { Article } from '../../content/article';
import { engineOf } from './engine';
import type { Store } from './tables';

/** What an article's row keeps as JSON: the article without its columns and its body. */
export interface ArticleFields
  extends Omit<
    Article,
    | 'path'
    | 'kind'
    | 'language'
    | 'section'
    | 'translationKey'
    | 'logicalPath'
    | 'title'
    | 'address'
    | 'date'
    | 'body'
    | 'summary'
    | 'terms'
  > {
  terms: TermName[];
  /** Whether what stands for it in lists is a summary of its own. */
  isSummary: boolean;
  /** Whether readers are to be told that it was published long ago. */
  old: boolean;
}

/** A term as an article names it. */
export interface TermName {
  taxonomy: string;
  name: string;
  /** What tells it from others of its taxonomy. */
  slug: string;
}

type Usual = Omit<ArticleFields, 'type' | 'timeZone' | 'lastmodZone' | 'terms' | 'bodyLine'>;

/** What most articles have, as the files of Mainroad's archives say it; what is so is not written. */
const usual = (): Usual => ({
  ...{ bundle: null, aliases: [], linkTitle: '' },
  ...{ lastmod: null, publishDate: null, expiryDate: null },
  ...{ draft: false, headless: false, publishResources: true, unlisted: false, old: false },
  ...{ isSummary: false, description: '', lead: '', source: '', license: '' },
  ...{ termWeights: {}, translations: [], menus: [], thumbnail: null, weight: 0 },
  ...{ comments: false, authorbox: false, pager: true, toc: false, mathjax: false },
  ...{
    sidebar: 'right',
    widgets: ['search', 'recent', 'taglist'],
    authors: [],
    keywords: [],
    images: [],
    params: {},
  },
});
const USUAL = usual();
const USUAL_NAMES = Object.keys(USUAL) as (keyof Usual)[];
const USUAL_JSON = new Map(USUAL_NAMES.map((name) => [name, JSON.stringify(USUAL[name])]));

/** A term's taxonomy and name, and its slug where that is another word. */
type WrittenTerm = [taxonomy: string, name: string, slug?: string];

/** The same fields make the same text. */
export function formatFields(fields: ArticleFields): string {
  const { type, timeZone, lastmodZone, bodyLine } = fields;
  const unusual = USUAL_NAMES.filter((name) => !isUsual(name, fields[name]));
  const terms = fields.terms.map(
    ({ taxonomy, name, slug }): WrittenTerm =>
      slug === name ? [taxonomy, name] : [taxonomy, name, slug],
  );
  return JSON.stringify({
    ...{ type, timeZone, bodyLine, terms },
    ...(lastmodZone !== timeZone && { lastmodZone }),
    ...Object.fromEntries(unusual.map((name) => [name, fields[name]])),
  });
}

function isUsual(name: keyof Usual, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === USUAL[name];
  return JSON.stringify(value) === USUAL_JSON.get(name);
}

/** What `formatFields` made. */
export function parseFields(json: string): ArticleFields {
  const { terms, ...unusual } = JSON.parse(json);
  return {
    ...usual(),
    lastmodZone: unusual.timeZone,
    ...unusual,
    terms: terms.map(([taxonomy, name, slug = name]: WrittenTerm) => ({ taxonomy, name, slug })),
  };
}

/** Whether `fields` names a term whose taxonomy and slug, each with a slash behind it, begin so. */
export function isUnderTerm(store: Store, beginning: string): RawBuilder<boolean | number> {
  return sql`exists (select 1 from ${engineOf(store).each}(fields -> 'terms') named
    where substr((named.value ->> 0) || '/' || coalesce(named.value ->> 2, named.value ->> 1)
      || '/', 1, ${sql.lit(Array.from(beginning).length)}) = ${beginning})`;
}
