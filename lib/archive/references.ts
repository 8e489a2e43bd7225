import type { ArticlePage } from './articles';
import type { Store } from './store/store';

/**
 * Where the pages stand that an article names by `ref`, as their files are called: from the
 * content folder, or from the article's own. https://gohugo.io/shortcodes/ref/
 */
export async function getReferences(
  store: Store,
  { language, translationKey }: Pick<ArticlePage, 'language' | 'translationKey'>,
  names: string[],
): Promise<Record<string, { id: number; address: string }>> {
  const found: Record<string, { id: number; address: string }> = {};
  for (const name of new Set(names)) {
    const keys = keysOf(name, translationKey);
    const rows = await store
      .selectFrom('articles')
      .select(['id', 'address', 'translation_key'])
      .where('translation_key', 'in', keys)
      .where('language', '=', language)
      .where('visible', '=', 1)
      .execute();
    const [first] = rows.toSorted(
      (a, b) => keys.indexOf(a.translation_key) - keys.indexOf(b.translation_key),
    );
    if (first) found[name] = { id: first.id, address: first.address };
  }
  return found;
}

/** What a name may stand for, as translation keys, the likeliest first. */
function keysOf(name: string, from: string): string[] {
  const path = name.replace(/(?:\.[\w-]+)?\.(?:md|markdown)$/i, '').replace(/^\.\//, '');
  const folder = from.replace(/(?:^|\/)(?:_?index|[^/]*)$/, '');
  const bare = path.replace(/^\/+|\/+$/g, '').toLowerCase();
  const near = path.startsWith('/') || !folder ? [] : [`${folder}/${bare}`];
  return [...near, bare].flatMap((key) => [key, `${key}/index`, `${key}/_index`]);
}
