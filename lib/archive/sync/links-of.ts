import { createReadLink } from '../../addresses/read-link';
import { encodeAddress } from '../../addresses/text';
import type { Article } from '../../content/article';
import { listMentions } from '../../markdown/mentions';
import { listUnknownFiles } from '../../markdown/shortcodes/unknown-files';
import type { Site } from '../../settings/site';
import type { Store } from '../store/store';

/** A file, and the addresses on its site that it may name, each once, as they are written. */
export interface Linking {
  path: string;
  mentioned: string[];
}

/** What on its site an article may name: all that it does name is among it. */
export function listMentioned(
  { address, thumbnail, images, body }: Pick<Article, 'address' | 'thumbnail' | 'images' | 'body'>,
  site: Site,
): string[] {
  const readLink = createReadLink(site);
  const page = encodeAddress(address);
  const inBody = [...listMentions(body, 'all'), ...listUnknownFiles(body)];
  const written = [
    ...(thumbnail ? [thumbnail.src] : []),
    ...images,
    ...inBody.map((mention) => mention.address),
  ];
  return [...new Set(written)].filter((one) => readLink(one, page).length > 0);
}

/** Notes what files mention in place of what was noted of them before. */
export async function replaceLinks(store: Store, files: Linking[]): Promise<void> {
  const paths = files.map(({ path }) => path);
  await store.deleteFrom('links').where('path', 'in', paths).execute();
  const rows = files
    .filter(({ mentioned }) => mentioned.length > 0)
    .map(({ path, mentioned }) => ({ path, mentioned: JSON.stringify(mentioned), body: null }));
  if (rows.length > 0) await store.insertInto('links').values(rows).execute();
}
