import { readdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';

/** What the benchmark asks a server for; addresses are percent-encoded. */
export interface StoreFacts {
  /** Spread evenly over the archive, none of them among the newest. */
  articles: { address: string; path: string; title: string }[];
  homes: string[];
  sections: string[];
  tags: string[];
  termLists: string[];
  /** Titles to make queries of, and the page that answers them. */
  titles: string[];
  search: string;
}

const PAGE_SIZE = 10;
const DEEP_PAGES = 3;

/** Reads what to ask for from the one store below `dataFolder`. */
export function readFacts(dataFolder: string, articles: number): StoreFacts {
  const [site = ''] = readdirSync(dataFolder);
  const database = new Database(path.join(dataFolder, site, 'store.db'), { readonly: true });
  const all = <Row>(query: string, ...values: unknown[]) =>
    database.prepare(query).all(...values) as Row[];
  const deep = (kind: string) => {
    const [list] = all<{ address: string; count: number }>(
      'select address, count from lists where kind = ? order by count desc limit 1',
      kind,
    );
    return list ? lastPages(list.address, Math.ceil(list.count / PAGE_SIZE)) : [];
  };
  const addresses = (kind: string) =>
    all<{ address: string }>('select address from addresses where kind = ?', kind).map(
      ({ address }) => address,
    );
  const seen = all<StoreFacts['articles'][number]>(
    "select address, path, title from articles where visible = 1 and kind = 'article' order by id",
  );
  const [largest] = all<{ address: string }>(
    `select address from addresses where kind = 'search' order by
     (select count(*) from articles where articles.language = addresses.language) desc limit 1`,
  );
  const facts = {
    articles: spread(seen, articles),
    homes: deep('home'),
    sections: deep('section'),
    tags: deep('tags'),
    termLists: addresses('terms').filter((address) => address.endsWith('/tags/')),
    titles: spread(seen, 2000).map(({ title }) => title),
    search: largest?.address ?? '/search/',
  };
  database.close();
  return facts;
}

/** The last pages of a list, the last one first. */
export function lastPages(address: string, pages: number): string[] {
  return Array.from(
    { length: Math.min(DEEP_PAGES, pages - 1) },
    (_, index) => `${address}page/${pages - index}/`,
  );
}

/** Up to `count` values, evenly spread. */
export function spread<Value>(values: Value[], count: number): Value[] {
  const step = Math.max(1, values.length / count);
  return Array.from(
    { length: Math.min(count, values.length) },
    (_, index) => values[Math.floor(index * step)],
  ).filter((value) => value !== undefined);
}
