import { positionAt } from '../../content/report';
import { listRemovals } from '../../markdown/removals';
import { parseFields } from '../store/article-fields';
import { unpackText } from '../store/packed-text';
import type { Store } from '../store/store';

/** What is left out of bodies, of one kind. */
export interface Removed {
  kind: string;
  count: number;
  articles: number;
  /** The first of them: path below `content/`, line and column of the file from 1. */
  places: { path: string; line: number; column: number }[];
}

const PART = 500;
const SHOWN_PLACES = 3;

/** What is left out of the bodies of an archive, by kind; the most frequent first. */
export async function countRemovals(store: Store): Promise<Removed[]> {
  const kinds = new Map<string, Removed>();
  let last = '';
  for (;;) {
    const rows = await store
      .selectFrom('articles')
      .select(['path', 'fields', 'body'])
      .where('path', '>', last)
      .orderBy('path')
      .limit(PART)
      .execute();
    for (const row of rows) addRemovals(kinds, { ...row, body: unpackText(row.body) });
    last = rows.at(-1)?.path ?? '';
    if (rows.length < PART) break;
  }
  return [...kinds.values()].toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

function addRemovals(
  kinds: Map<string, Removed>,
  { path, fields, body }: { path: string; fields: string; body: string },
): void {
  if (!body.includes('<')) return;
  const { bodyLine } = parseFields(fields);
  const seen = new Set<string>();
  for (const { kind, offset } of listRemovals(body)) {
    const known = kinds.get(kind) ?? { kind, count: 0, articles: 0, places: [] };
    known.count += 1;
    if (!seen.has(kind)) known.articles += 1;
    if (known.places.length < SHOWN_PLACES) {
      const { line, column } = positionAt(body, offset);
      known.places.push({ path, line: line + bodyLine - 1, column });
    }
    seen.add(kind);
    kinds.set(kind, known);
  }
}
