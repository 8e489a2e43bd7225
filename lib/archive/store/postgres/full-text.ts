import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { languageNumberOf } from '../docid';
import type { FullText, Match, Phrase, Range } from '../full-text';
import { numberBeyond } from '../number-beyond';
import type { Store, Tables } from '../tables';

/**
 * Documents as lexemes, each once, without places: an index of them finds what has all tokens of a
 * phrase, and the text itself says whether they follow each other. So no limit of places counts
 * (https://www.postgresql.org/docs/14/textsearch-limits.html). What would be too large for one
 * document's lexemes has one for all, and is looked through whenever something is asked for.
 * Lexemes of a language begin with its number: what other languages have is not read, and the server
 * knows how many documents of that one it would find.
 */
export const fullText: FullText = {
  async insert(store, documents) {
    for (let start = 0; start < documents.length; start += AT_ONCE) {
      const rows = documents.slice(start, start + AT_ONCE).map(rowOf);
      await sql`insert into search (rowid, body, title, words, title_words, is_whole) values
        ${sql.join(rows)}`.execute(store);
    }
  },

  async remove(store, docids) {
    await store.deleteFrom('search').where('rowid', 'in', docids).execute();
  },

  async empty(store) {
    await store.deleteFrom('search').execute();
    await store.deleteFrom('terms').execute();
  },

  find: (store, match, range, limit) => findMatches(store, match, range, limit, 'desc'),

  async findAmong(store, match, docids) {
    const language = languageOf(docids[0] ?? 0);
    const { rows } = await sql<{ docid: number }>`select rowid as docid from search
      where rowid = any(${docids}::bigint[]) and ${fits(match, language, false)}`.execute(store);
    return rows.map(({ docid }) => docid);
  },

  async count(store, match, range, { from, most }) {
    const order = from === 'first' ? 'asc' : 'desc';
    return (await findMatches(store, match, range, most, order)).length;
  },

  async insertTerms(store, terms) {
    for (let start = 0; start < terms.length; start += AT_ONCE) {
      const rows = terms
        .slice(start, start + AT_ONCE)
        .map(({ rowid, pieces }) => sql`(${rowid}, ${vectorOf(lexemesOf(pieces).lexemes, '')})`);
      await sql`insert into terms (rowid, words) values ${sql.join(rows)}`.execute(store);
    }
  },

  async removeTerms(store, ids) {
    await store.deleteFrom('terms').where('rowid', 'in', ids).execute();
  },

  async findTerms(store: Store, word, limit) {
    const { rows } = await sql<{ id: number }>`
      select rowid as id from terms where words @@ ${lexeme(word, true, '')}::tsquery
      order by rowid + 0 limit ${limit}`.execute(store);
    return rows.map(({ id }) => id);
  },
};

const AT_ONCE = 100;
/** What no text has in it: between body and title, of what is not whole, before lists. */
const BREAK = '\ue001';
const NOT_WHOLE = '\ue002';
const IN_LIST = '\ue003';
/** A lexeme has 2,046 bytes at the most, and all of a document a megabyte. */
const LONGEST_TOKEN = 500;
const MOST_CHARACTERS = 150_000;

function rowOf({ rowid, body, title, lists }: Tables['search']): RawBuilder<unknown> {
  const all = lexemesOf(`${body} ${title}`);
  const titles = lexemesOf(title);
  const listed = lists.split(' ').filter(Boolean).map(listLexeme);
  const text = ` ${body} ${BREAK} ${title} `;
  const language = languageOf(rowid);
  const words = vectorOf(`${all.lexemes} ${listed.join(' ')}`, language);
  return sql`(${rowid}, ${text}, ${` ${title} `}, ${words}, ${vectorOf(titles.lexemes, language)},
    ${all.isWhole && titles.isWhole})`;
}

/** What lexemes of a document's language begin with: one character for each language. */
function languageOf(docid: number): string {
  return languageNumberOf(docid).toString(36);
}

/** Lists are no words that a reader may ask for. */
function listLexeme(list: string): string {
  return IN_LIST + list;
}

/** The lexemes of tokens between spaces; of too many, what stands for all. */
function lexemesOf(tokens: string): { lexemes: string; isWhole: boolean } {
  if (tokens.length < LONGEST_TOKEN) return { lexemes: tokens, isWhole: true };
  const unique = new Set<string>();
  for (const token of tokens.split(' ')) {
    unique.add(token.length > LONGEST_TOKEN ? token.slice(0, LONGEST_TOKEN) : token);
  }
  const lexemes = [...unique].join(' ');
  const isWhole = lexemes.length <= MOST_CHARACTERS;
  return { lexemes: isWhole ? lexemes : NOT_WHOLE, isWhole };
}

function vectorOf(lexemes: string, language: string): RawBuilder<unknown> {
  const clean = lexemes.trim().replace(/ +/g, ` ${language}`);
  return sql`array_to_tsvector(string_to_array(${clean && language + clean}, ' '))`;
}

/** Documents nearest to the end from which a search begins: what is frequent is found among them. */
const NEAREST = 20_000;
/** Of rare candidates so many are looked at together. */
const FEW = 1000;
/** Where few candidates matched, so many times more are looked at next. */
const GROWTH = 4;

type Order = 'asc' | 'desc';

/**
 * The numbers of the documents that match, in their order. What has all lexemes is a candidate; its
 * text, which takes longer to read, is looked at only until there are enough. The nearest documents
 * are gone through one after another where a word is frequent. If there are not enough among them it is
 * rare in the others, for which the index of lexemes is asked, whatever the server thinks.
 */
async function findMatches(
  store: Store,
  match: Match,
  range: Range,
  limit: number,
  order: Order,
): Promise<number[]> {
  const isDown = order === 'desc';
  const [start, end] = isDown ? [range.last, range.first] : [range.first, range.last];
  const border = await numberBeyond(store, start, end, NEAREST);
  if (border === undefined) return findIn(store, match, range, limit, order, false);
  const near = isDown ? { ...range, first: border } : { ...range, last: border };
  const far = isDown ? { ...range, last: border - 1 } : { ...range, first: border + 1 };
  const found = await findIn(store, match, near, limit, order, false);
  if (found.length >= limit) return found;
  return [...found, ...(await findIn(store, match, far, limit - found.length, order, true))];
}

async function findIn(
  store: Store,
  match: Match,
  { first, last }: Range,
  limit: number,
  order: Order,
  isRare: boolean,
): Promise<number[]> {
  const found: number[] = [];
  let [low, high] = [first, last];
  const language = languageOf(first);
  let size = isRare ? Math.max(limit, FEW) : limit;
  while (low <= high) {
    const { rows } = await sql<{ docid: number; fits: boolean }>`
      select rowid as docid, ${fits(match, language, true)} as fits from (
        select * from search where ${isCandidate(match, language, { first: low, last: high })}
        order by rowid ${sql.raw(isRare ? '+ 0' : '')} ${sql.raw(order)} limit ${size}) candidates
      order by docid ${sql.raw(order)}`.execute(store);
    const fitting = rows.filter((row) => row.fits).map(({ docid }) => docid);
    found.push(...fitting);
    if (rows.length < size || found.length >= limit) break;
    const end = rows.at(-1)?.docid ?? 0;
    if (order === 'desc') high = end - 1;
    else low = end + 1;
    const missing = limit - found.length;
    size = Math.ceil(size * Math.min(GROWTH, missing / fitting.length));
  }
  return found.slice(0, limit);
}

/** Whether a document is in a range and has all lexemes asked for. */
function isCandidate(
  { wanted, of, in: where, lists }: Match,
  language: string,
  { first, last }: Range,
): RawBuilder<SqlBool> {
  const words = sql.ref(where === 'text' ? 'words' : 'title_words');
  const join = of === 'all' ? ' & ' : ' | ';
  const phrases = wanted.map((phrase) => lexemesAsked(phrase, language));
  const asked = `${lexeme(NOT_WHOLE, false, language)} | (${phrases.join(join)})`;
  const narrowed = lists.map(
    (list) => sql`words @@ ${lexeme(listLexeme(list), false, language)}::tsquery and`,
  );
  return sql`${sql.join(narrowed, sql` `)} ${words} @@ ${asked}::tsquery
    and rowid between ${first} and ${last}`;
}

/** Whether a document has what was asked for, in its order, and nothing that was excluded. */
function fits(
  { wanted, of, unwanted, in: where }: Match,
  language: string,
  isCandidate: boolean,
): RawBuilder<SqlBool> {
  const [wordsOf, textOf] =
    where === 'text'
      ? [sql.ref('words'), sql.ref('body')]
      : [sql.ref('title_words'), sql.ref('title')];
  const positive = sql.join(
    wanted.map((phrase) => stands(phrase, isCandidate && of === 'all')),
    sql.raw(of === 'all' ? ' and ' : ' or '),
  );
  const negative = unwanted.map((phrase) => sql`and not ${stands(phrase, false)}`);
  return sql`((${positive}) ${sql.join(negative, sql` `)})`;

  /** Whether a phrase stands there, of which it may be known that the lexemes do. */
  function stands({ tokens, isOpen }: Phrase, isKnown: boolean): RawBuilder<SqlBool> {
    const inText = sql`strpos(${textOf}, ${` ${tokens.join(' ')}${isOpen ? '' : ' '}`}) > 0`;
    const inWords = sql`${wordsOf} @@ ${lexemesAsked({ tokens, isOpen }, language)}::tsquery`;
    const known = isKnown ? sql`true` : inWords;
    return tokens.length === 1
      ? sql`case when is_whole then ${known} else ${inText} end`
      : sql`((${known} or not is_whole) and ${inText})`;
  }
}

function lexemesAsked({ tokens, isOpen }: Phrase, language: string): string {
  const all = tokens.map((token, place) =>
    lexeme(token, isOpen && place === tokens.length - 1, language),
  );
  return `(${all.join(' & ')})`;
}

/** https://www.postgresql.org/docs/14/datatype-textsearch.html#DATATYPE-TSQUERY */
function lexeme(token: string, isOpen: boolean, language: string): string {
  return `'${language}${token.slice(0, LONGEST_TOKEN).replace(/['\\]/g, '$&$&')}'${isOpen ? ':*' : ''}`;
}
