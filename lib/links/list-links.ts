import path from 'node:path';
import { parseFields } from '../archive/store/article-fields';
import { getSite } from '../archive/store/meta';
import { unpackText } from '../archive/store/packed-text';
import type { Store } from '../archive/store/store';
import { readFile } from '../archive/sync/read-file';
import { isHtmlFile } from '../content/content-file';
import { positionAt } from '../content/report';
import { decodeText } from '../encoding/decode';
import { renderBody } from '../markdown/render';
import { contextOf } from '../markdown/thread/request';
import { foreignAddress } from '../settings/foreign-address';
import { siteIn } from '../settings/site';
import { type ForeignAddress, listForeignAddresses } from './foreign-addresses';

/** Something on another host, and the articles that name it, each by its first place. */
export interface Link extends ForeignAddress {
  places: { path: string; line: number; column: number }[];
}

const PART = 100;

/** All that the articles of a site show of other hosts, or lead to there; the site's own is left out. */
export async function listLinks(store: Store, siteFolder: string): Promise<Link[]> {
  const site = await getSite(store);
  const own = URL.canParse(site.baseUrl) ? new URL(site.baseUrl).host : '';
  const links = new Map<string, Link>();
  let last = '';
  for (;;) {
    const rows = await store
      .selectFrom('articles')
      .select(['path', 'language', 'fields', 'body'])
      .where('path', '>', last)
      .where('visible', '=', 1)
      .orderBy('path')
      .limit(PART)
      .execute();
    for (const row of rows) {
      const { defaults, params } = siteIn(site, row.language);
      const fields = parseFields(row.fields);
      const body = unpackText(row.body);
      const pictures = [fields.thumbnail?.src ?? '', ...fields.images].flatMap(
        (source): ForeignAddress[] => {
          const address = foreignAddress(source);
          return address ? [{ kind: 'picture', address }] : [];
        },
      );
      const { html } = renderBody(body, {
        ...site.markdown,
        math: fields.mathjax ?? defaults.mathjax,
        isHtml: isHtmlFile(row.path),
        shortcodes: contextOf({ pages: [], params: { article: fields.params, site: params } }),
      });
      const all = [...pictures, ...listForeignAddresses(html)];
      const others = all.filter(({ address }) => new URL(address).host !== own);
      if (others.length > 0) note(row.path, others);
    }
    last = rows.at(-1)?.path ?? '';
    if (rows.length < PART) return [...links.values()];
  }

  function note(file: string, addresses: ForeignAddress[]): void {
    const text = readContent(path.join(siteFolder, 'content', file));
    for (const { kind, address } of addresses) {
      const link = links.get(address) ?? { kind, address, places: [] };
      if (kind === 'picture') link.kind = kind;
      const place = { path: file, ...positionAt(text, Math.max(seek(text, address), 0)) };
      if (link.places.at(-1)?.path !== file) link.places.push(place);
      links.set(address, link);
    }
  }
}

function readContent(file: string): string {
  const bytes = readFile(file);
  const text = (bytes && decodeText(bytes)?.text) ?? '';
  return text.replace(/\r\n?/g, '\n');
}

/** Where an address stands, however it is written; -1 where nobody can tell. */
function seek(text: string, address: string): number {
  const decoded = decodeOr(address);
  const bare = address.replace(/\/$/, '');
  const forms = [address, decoded, bare, decodeOr(bare)].flatMap((form) => [
    form,
    form.replaceAll('&', '&amp;'),
    form.replace(/^https?:/, ''),
  ]);
  return forms.map((form) => text.indexOf(form)).find((offset) => offset >= 0) ?? -1;
}

function decodeOr(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
