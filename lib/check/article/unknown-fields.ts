import { FIELD_NAMES } from '../../content/field-names';
import { locateField } from '../../content/front-matter';
import type { Finding } from '../../problems/problem';
import { distance } from '../../settings/schema/nearest';
import type { Site } from '../../settings/site';
import type { ReadArticle } from './article-rule';

/** Names of fields that nothing knows; those that are nearly the name of a known one are misspelt. */
export function findUnknownFields({ article, fields, head, site }: ReadArticle): Finding[] {
  const known = knownOn(site);
  const unknown = [...fields.keys()].filter((name) => !known.has(name) && !article.params[name]);
  return unknown.map((name): Finding => {
    const at = locateField(head, name);
    const line = head.split('\n')[at.line - 1] ?? '';
    const key = line.slice(at.column - 1).match(/^["']?([^\s"':：=]+)/)?.[1] ?? name;
    const near = misspelt(name);
    if (!near) return { rule: 'unknown-field', ...at, found: key, data: { key } };
    return { rule: 'misspelt-field', ...at, found: key, data: { key, near } };
  });
}

const known = new WeakMap<Site, Set<string>>();

function knownOn(site: Site): Set<string> {
  const found = known.get(site);
  if (found) return found;
  const { taxonomies, local, cascades, dateFields } = site;
  const names = new Set(
    [
      ...FIELD_NAMES,
      ...taxonomies.flatMap((name) => [name, `${name}_weight`]),
      ...Object.keys(local.params),
      ...cascades.flatMap(({ fields }) => Object.keys(fields)),
      ...Object.values(dateFields).flat(),
    ].map((name) => name.toLowerCase()),
  );
  known.set(site, names);
  return names;
}

/** What no spelling tells, and people write for it. */
const MEANT: Record<string, string> = {
  ...{ tag: 'tags', category: 'categories', 标题: 'title', 日期: 'date', 标签: 'tags' },
  ...{ 分类: 'categories', 摘要: 'summary', 作者: 'author', 草稿: 'draft', 关键词: 'keywords' },
};
/** Fields of many themes, which only look like others. */
const OF_THEMES = new Set([
  'image',
  'comment',
  'data',
  'pages',
  'page',
  'types',
  'links',
  'video',
  'output',
]);

function misspelt(name: string): string {
  if (OF_THEMES.has(name)) return '';
  const most = name.length > 5 ? 2 : name.length > 3 ? 1 : 0;
  const near = FIELD_NAMES.filter((known) => {
    const lower = known.toLowerCase();
    const isAlike = name[0] === lower[0] || name.at(-1) === lower.at(-1);
    return isAlike && Math.abs(name.length - lower.length) <= most && distance(name, lower) <= most;
  });
  return MEANT[name] ?? near[0] ?? '';
}
