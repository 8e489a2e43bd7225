import type { TermLink } from '@/lib/archive';
import type { PostMeta } from '@/lib/settings/site';

/** The tags below an article, without those that stand above it as categories already. */
export function tagsToShow(terms: TermLink[], postMeta: PostMeta[]): TermLink[] {
  const tags = terms.filter(({ taxonomy }) => taxonomy === 'tags');
  if (!postMeta.includes('categories')) return tags;
  const categories = terms.filter(({ taxonomy }) => taxonomy === 'categories');
  const shown = new Set(categories.map(({ name }) => name.toLowerCase()));
  return tags.filter(({ name }) => !shown.has(name.toLowerCase()));
}
