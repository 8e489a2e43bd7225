import type { Article } from '../content/article';
import { cascadesFor } from '../content/cascade';
import { locateField, parseFrontMatter } from '../content/front-matter';
import { isSet, type RawMap, type RawValue, toRawMap } from '../content/raw';
import { parseSourcePath } from '../content/source-path';
import { cleanSource } from '../content/source-text';
import type { Site } from '../settings/site';
import { formatIso } from '../time/write-time';
import type { Origin, Value } from './explanation';

const LONGEST = 200;

/**
 * The values of an article as they were understood, then what else its front matter says as it is
 * written there, each with where it comes from.
 */
export function listValues(text: string, article: Article, site: Site): Value[] {
  const { data, head } = parseFrontMatter(cleanSource(text, ignore), ignore);
  const source = parseSourcePath(article.path, site);
  const given = cascadesFor(article.path, source, site).map(({ file, fields }) => ({
    file,
    fields: toRawMap(fields),
  }));
  const understood = understand(article, site);
  const read = new Set(understood.flatMap(({ keys }) => keys));
  const others = [...data.keys()].filter((key) => !read.has(key) && key !== 'cascade');
  return [
    ...understood.map(({ name, keys, value }) => ({ name, value, from: originOf(keys) })),
    ...others.map((key) => ({ name: key, value: show(data.get(key)), from: originOf([key]) })),
  ];

  function originOf(keys: string[]): Origin {
    for (const key of keys) {
      if (has(data, key)) return { kind: 'file', line: locateField(head, key).line };
      const from = given.findLast(({ fields }) => has(fields, key));
      if (from) return { kind: 'cascade', file: from.file };
      if (key === ':filename' && /^\d{4}-\d{2}-\d{2}/.test(source.name)) return { kind: 'name' };
    }
    return keys.includes('title') ? { kind: 'name' } : { kind: 'default' };
  }
}

/** The fields that decide whether, where and when an article is shown, with the keys that say each. */
function understand(article: Article, { dateFields }: Site) {
  const lower = (keys: string[]) => keys.map((key) => key.toLowerCase());
  const time = (name: keyof typeof dateFields, zone = article.timeZone) => {
    const at = article[name];
    const value = at === null ? '' : formatIso({ time: at, timeZone: zone });
    return { name, keys: lower(dateFields[name]), value };
  };
  return [
    { name: 'title', keys: ['title'], value: show(article.title) },
    time('date'),
    time('publishDate'),
    time('expiryDate'),
    time('lastmod', article.lastmodZone),
    { name: 'draft', keys: ['draft', 'published'], value: String(article.draft) },
    { name: 'weight', keys: ['weight'], value: String(article.weight) },
    { name: 'type', keys: ['type'], value: article.type },
    { name: 'translationKey', keys: ['translationkey'], value: article.translationKey },
  ];
}

function has(map: RawMap, key: string): boolean {
  const params = map.get('params');
  return isSet(map.get(key)) || (params instanceof Map && isSet(params.get(key)));
}

function show(value: RawValue | undefined): string {
  const text = typeof value === 'string' ? value : JSON.stringify(plain(value));
  const line = (text ?? '').replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function plain(value: RawValue | undefined): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return value instanceof Map
    ? Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)]))
    : value;
}

/** What is wrong with the file is told among its problems. */
function ignore(): void {}
