import type { SyncReport } from '../archive/sync/sync';

const SHOWN_CAUSES = 5;

/** What a sync refreshed and why, in one line for each file and one for the rest. */
export function describeSync({ causes, refreshed, rebuilt }: SyncReport): string[] {
  if (rebuilt) return ['everything is new: the settings or the program changed'];
  if (causes.length === 0) return [];
  const files = causes.slice(0, SHOWN_CAUSES).map(({ path, why }) => `${path}: ${why}`);
  const more = causes.length - files.length;
  return [
    ...files,
    ...(more > 0 ? [`and ${more} more files`] : []),
    `refreshed: ${describeTags(refreshed)}`,
  ];
}

const NAMES: Record<string, [one: string, many: string]> = {
  article: ['article', 'articles'],
  list: ['list', 'lists'],
  terms: ['index of terms', 'indexes of terms'],
  sidebar: ['sidebar', 'sidebars'],
};

/** Cache tags by what they stand for: `3 articles, 5 lists, 1 sidebar`. */
function describeTags(tags: string[]): string {
  const parts = Object.entries(NAMES).flatMap(([kind, [one, many]]) => {
    const count = tags.filter((tag) => tag.startsWith(`${kind}:`)).length;
    return count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
  });
  return parts.join(', ') || 'nothing';
}
