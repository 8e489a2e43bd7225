import { sql } from 'kysely';
import { fold } from './fold';
import type { List } from './lists';
import type { Store } from './store';
import { pairs, splitRuns } from './tokens';

const MOST_PIECES = 12;

/**
 * Terms of one language whose names share words or pairs of characters with a query, those that
 * share most first: what to offer when a search finds nothing, or while it is being typed.
 */
export async function listNearestTerms(
  store: Store,
  language: string,
  query: string,
  limit: number,
): Promise<List[]> {
  const pieces = [...new Set(splitRuns(fold(query)).flatMap(piecesOf))].slice(0, MOST_PIECES);
  if (pieces.length === 0) return [];
  const shared = sql.join(
    pieces.map((piece) => sql`(instr(folded, ${piece}) > 0)`),
    sql` + `,
  );
  const { rows } = await sql<List>`
    select id, language, kind, path, name, address, count from lists
    where language = ${language} and kind not in ('home', 'section') and count > 0
    and ${shared} > 0 order by ${shared} desc, length(folded), count desc limit ${limit}`.execute(
    store,
  );
  return rows;
}

/** A word as it is; Chinese in pairs, which two similar names have in common. */
function piecesOf({ text, cjk }: { text: string; cjk: boolean }): string[] {
  if (!cjk) return [text];
  const all = pairs(text);
  return all.length === 1 ? all : all.slice(0, -1);
}
