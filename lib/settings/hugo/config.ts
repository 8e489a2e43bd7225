import type { ConfigPart } from './config-files';
import type { Place } from './notice';
import { isTable, type Table } from './parse-config';

/** A Hugo site's configuration, merged, which remembers what was asked of it. */
export class HugoConfig {
  readonly #table: Table;
  readonly #places: Map<string, Place>;
  readonly #asked: Set<string>;
  /** In front of the paths of what holds in one language: `languages.en.`. */
  readonly #prefix: string;

  private constructor(table: Table, places: Map<string, Place>, asked: Set<string>, prefix = '') {
    this.#table = table;
    this.#places = places;
    this.#asked = asked;
    this.#prefix = prefix;
  }

  static of(parts: ConfigPart[]): HugoConfig {
    const table = parts.reduce<Table>((whole, part) => merge(whole, part.table), {});
    const places = parts.flatMap(({ file, lines }) =>
      Array.from(lines, ([path, line]) => [path.toLowerCase(), { path, file, line }] as const),
    );
    return new HugoConfig(table, new Map(places), new Set());
  }

  /** The configuration as it is in one language, which comes first where it says something. */
  in(key: string): HugoConfig {
    const own = this.peek(`languages.${key}`);
    const table = isTable(own) ? merge(this.#table, own) : this.#table;
    return new HugoConfig(table, this.#places, this.#asked, `languages.${key}.`);
  }

  /** The value at a path, and everything in it, which counts as understood; the first that is set. */
  get(...paths: string[]): unknown {
    for (const path of paths) this.#asked.add((this.#prefix + path).toLowerCase());
    const values = paths.map((path) => this.peek(path));
    return values.find((value) => value !== undefined);
  }

  /** The value at a path, of which nothing counts as understood. */
  peek(path: string): unknown {
    let value: unknown = this.#table;
    for (const key of path.toLowerCase().split('.')) {
      value = isTable(value) ? value[key] : undefined;
    }
    return value;
  }

  keysOf(path: string): string[] {
    const value = this.peek(path);
    return isTable(value) ? Object.keys(value) : [];
  }

  /** Where a setting stands, or what it stands in. */
  placeOf(path: string): Place {
    const whole = this.#prefix + path;
    const keys = whole.toLowerCase().split('.');
    for (let length = keys.length; length > 0; length -= 1) {
      const place = this.#places.get(keys.slice(0, length).join('.'));
      if (place) return { ...place, path: place.path + whole.slice(place.path.length) };
    }
    return { path: whole, file: '', line: 0 };
  }

  /** The settings that nobody asked for: the outermost ones of which nothing was asked. */
  listUnknown(): Place[] {
    const found: string[] = [];
    const asked = [...this.#asked];
    visit(this.#table, '');
    return found.map((path) => this.placeOf(path));

    function visit(table: Table, prefix: string): void {
      for (const [key, value] of Object.entries(table)) {
        const path = prefix ? `${prefix}.${key}` : key;
        if (asked.includes(path)) continue;
        if (isTable(value) && asked.some((other) => other.startsWith(`${path}.`))) {
          visit(value, path);
        } else found.push(path);
      }
    }
  }
}

function merge(below: Table, above: Table): Table {
  const merged = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const known = merged[key];
    merged[key] = isTable(known) && isTable(value) ? merge(known, value) : value;
  }
  return merged;
}
