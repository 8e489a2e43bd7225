import type { Cascade, Site } from '../settings/site';
import { type RawMap, toRawMap } from './raw';
import { parseSourcePath, type SourcePath } from './source-path';

/**
 * The fields that a file's `cascade` gives to what lies in its folder: a map of fields, or a list
 * of maps that each may say under `_target` for which pages they hold. `path` is the file's, below
 * `content/`. https://gohugo.io/content-management/front-matter/#cascade
 */
export function readCascade(path: string, data: RawMap): Cascade[] {
  const value = data.get('cascade');
  const maps = (Array.isArray(value) ? value : [value]).filter((map) => map instanceof Map);
  const folder = path.slice(0, path.lastIndexOf('/') + 1).normalize('NFC');
  return maps.map((map) => {
    const { _target, target = _target, ...fields } = toPlain(map);
    const text = (name: string) => String(Reflect.get(Object(target), name) ?? '');
    return {
      file: path,
      folder,
      target: { path: text('path'), kind: text('kind'), lang: text('lang') },
      fields,
    };
  });
}

/**
 * A file's own fields, and those that it gets from files of its language in the folders around it,
 * the nearest first, and from the site; what an `_index` file gives, it has itself, as in Hugo.
 */
export function withCascade(data: RawMap, path: string, source: SourcePath, site: Site): RawMap {
  const valid = cascadesFor(path, source, site);
  if (valid.length === 0) return data;
  const given = valid.map(({ fields }) => toRawMap(fields));
  return new Map([...given.flatMap((map) => [...map]), ...data]);
}

/** What holds for a file of what the site's settings and `_index` files give; the last one counts. */
export function cascadesFor(path: string, source: SourcePath, site: Site): Cascade[] {
  const code = codeOf(source, site);
  const key = site.languages.find((one) => one.code === code)?.key ?? code;
  const kind = source.kind === 'section' ? 'section' : 'page';
  return site.cascades.filter(
    ({ file, folder, target }) =>
      path.normalize('NFC').startsWith(folder) &&
      (file === '' || codeOf(parseSourcePath(file, site), site) === code) &&
      (target.kind === '' || target.kind === kind) &&
      matches(target.lang, key) &&
      matches(target.path, `/${source.logicalPath}`),
  );
}

function codeOf({ language }: SourcePath, { defaultLanguage }: Site): string {
  return language ?? defaultLanguage;
}

/** Whether a pattern with `*`, `**` and `?` is empty or fits a text. */
function matches(pattern: string, text: string): boolean {
  if (pattern === '') return true;
  const source = pattern
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*|\*|\?/g, (mark) => ({ '**': '.*', '*': '[^/]*' })[mark] ?? '[^/]');
  return new RegExp(`^${source}$`).test(text.toLowerCase());
}

function toPlain(map: RawMap): Record<string, unknown> {
  return Object.fromEntries([...map].map(([key, value]) => [key, plainValue(value)]));
}

function plainValue(value: unknown): unknown {
  if (value instanceof Map) return toPlain(value);
  return Array.isArray(value) ? value.map(plainValue) : value;
}
