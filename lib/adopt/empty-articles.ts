import { join } from 'node:path';
import { readAddress } from '../addresses/text';
import { resolveAddress } from '../archive/read/resolve';
import type { Store } from '../archive/store/store';
import { encodeLink } from '../settings/links';

/** Articles that readers can open and that have no text, by their files. */
export async function listEmptyArticles(store: Store): Promise<string[]> {
  const articles = await published(store).select(['path', 'body']).execute();
  return articles
    .filter(({ body }) => body.trim() === '')
    .map(({ path }) => join('content', path))
    .toSorted();
}

/** Pictures of the site that articles show and that are not there, each with its article's file. */
export async function listLostPictures(store: Store): Promise<string[]> {
  const articles = await published(store).select(['path', 'address', 'body']).execute();
  const lost: string[] = [];
  for (const { path, address, body } of articles) {
    for (const picture of picturesIn(body)) {
      const place = new URL(encodeLink(picture), `http://site${address}`);
      if (place.host !== 'site') continue;
      const asked = readAddress(place.pathname);
      const found = asked && (await resolveAddress(store, asked, ''));
      if (found?.kind === 'missing') lost.push(`${join('content', path)}: ${picture}`);
    }
  }
  return lost.toSorted();
}

function published(store: Store) {
  return store.selectFrom('articles').where('visible', '=', 1).where('kind', '=', 'article');
}

const CODE = /^ *(`{3,}|~{3,})[\s\S]*?^ *\1|`[^`\n]*`/gm;
const PICTURE = /!\[[^\]\n]*\]\(\s*(?:<([^>\n]+)>|([^)\s]+))/g;

/** The pictures of this site that a body shows in markdown, without those of code. */
function picturesIn(body: string): string[] {
  const found = [...body.replace(CODE, '').matchAll(PICTURE)].map(
    ([, spaced, plain]) => spaced ?? plain ?? '',
  );
  return [...new Set(found)].filter((source) => !/^(?:[a-z][a-z\d+.-]*:|\/\/|#|\{)/i.test(source));
}
