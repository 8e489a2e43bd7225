import { folderOf, type Href } from '../addresses/text';
import type { Article } from '../content/article';
import { CONTENT_FILE } from '../content/content-file';
import { BASE_PATH } from '../settings/place';

const SITE = 'http://site.invalid';
const RESIZED = `${BASE_PATH}/_next/image`;

/**
 * Where what an article names stands while it is previewed at `preview`: files of its bundle below
 * that, everything else of the site where it is for readers.
 */
export function movedTo(
  preview: Href,
  { address, bundle }: { address: Href } & Pick<Article, 'bundle'>,
): (named: string) => string {
  const folder = folderOf(address);
  return move;

  function move(named: string): string {
    if (named.startsWith('#') || !URL.canParse(named, SITE + address)) return named;
    const { origin, pathname, search, searchParams, hash } = new URL(named, SITE + address);
    if (origin !== SITE) return named;
    const whole = pathname === RESIZED ? move(searchParams.get('url') ?? '') : '';
    if (whole.startsWith(preview)) return whole;
    const file = pathname.startsWith(folder) ? pathname.slice(folder.length) : '';
    const isOfBundle = bundle !== null && /\.[a-z\d]+$/i.test(file) && !CONTENT_FILE.test(file);
    return (isOfBundle ? preview + file : pathname + search) + hash;
  }
}
