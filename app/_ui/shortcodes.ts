import { type ArticlePage, getReferences, getSite } from '@/lib/archive';
import { listReferences } from '@/lib/markdown/shortcodes/expand';
import type { ShortcodeContext } from '@/lib/markdown/shortcodes/known';

/** What the shortcodes of an article ask of the archive and the site. */
export async function loadShortcodes(article: ArticlePage): Promise<ShortcodeContext> {
  const names = listReferences(article.body);
  const pages = names.length > 0 ? await getReferences(article, names) : {};
  const { params } = await getSite();
  return {
    ref: (name) => pages[name],
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
