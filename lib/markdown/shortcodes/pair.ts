import type { Escaped, Tag } from './scan';

/**
 * Which closing tag ends which opening one, by their places in the list: the nearest that is still
 * open under its name. What stands open within it is never closed. One pass over the tags.
 */
export function pairTags(tags: (Tag | Escaped)[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: { name: string; number: number }[] = [];
  const counts = new Map<string, number>();
  tags.forEach((tag, number) => {
    if (!isTag(tag) || tag.kind === 'single') return;
    const { name } = tag;
    if (tag.kind === 'open') {
      open.push({ name, number });
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return;
    }
    if (!counts.get(name)) return;
    for (let last = open.pop(); last; last = open.pop()) {
      counts.set(last.name, (counts.get(last.name) ?? 0) - 1);
      if (last.name !== name) continue;
      pairs.set(last.number, number);
      return;
    }
  });
  return pairs;
}

export function isTag(tag: Tag | Escaped): tag is Tag {
  return 'kind' in tag;
}
