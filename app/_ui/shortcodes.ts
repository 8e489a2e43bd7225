import { type ArticlePage, getSiteIn, listReferredPages } from '@/lib/archive';
import { listReferences } from '@/lib/markdown/shortcodes/expand';
import type { ShortcodeContext } from '@/lib/markdown/shortcodes/known';

/** What the shortcodes of an article ask of the archive and the site. */
export async function loadShortcodes(article: ArticlePage): Promise<ShortcodeContext> {
  const isReferring = listReferences(article.body).length > 0;
  const pages = isReferring ? await listReferredPages(article.id) : [];
  const { params } = await getSiteIn(article.language);
  return {
    ref: (name, language) =>
      pages.find(({ page, asked }) => page === name && asked === language)?.address,
    param: (name) =>
      article.params[name.toLowerCase()] ?? textAt(params, name.toLowerCase().split('.')),
  };
}

function textAt(value: unknown, keys: string[]): string | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return typeof value === 'object' ? undefined : String(value);
  if (typeof value !== 'object' || value === null) return undefined;
  return textAt(Reflect.get(value, key), rest);
}
