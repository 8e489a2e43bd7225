import type { HugoConfig } from './config';
import type { Notice } from './notice';
import { isTable, type Table } from './parse-config';

/** The words of YAML 1.1, which Hugo's parser knows, among them. */
const BOOLEANS = new Map([
  ...['true', 'yes', 'on', 'y'].map((word): [string, boolean] => [word, true]),
  ...['false', 'no', 'off', 'n'].map((word): [string, boolean] => [word, false]),
]);

/** Reads values of a configuration as what they ought to be; of others a notice is kept. */
export class Values {
  /** `isNoted` tells of which paths a notice is kept. */
  constructor(
    readonly config: HugoConfig,
    readonly notices: Notice[] = [],
    private readonly isNoted = (_path: string) => true,
  ) {}

  /** The values as they are in one language; of what stands elsewhere no notice is kept again. */
  in(key: string): Values {
    const isOwn = (path: string) => this.config.peek(`languages.${key}.${path}`) !== undefined;
    return new Values(this.config.in(key), this.notices, isOwn);
  }

  /** The text at the first path that has one; a number counts as one, `false` as not set. */
  text(...paths: string[]): string | undefined {
    const found = paths.map((path) => this.config.get(path));
    const value = found.find((one) => one !== undefined && one !== null && one !== false);
    if (value === undefined || typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'bigint') return String(value);
    return this.#refuse(paths, value, 'a text');
  }

  flag(...paths: string[]): boolean | undefined {
    const value = this.config.get(...paths);
    if (value === undefined || value === null || typeof value === 'boolean') {
      return value ?? undefined;
    }
    const said = BOOLEANS.get(String(value).toLowerCase());
    return said ?? this.#refuse(paths, value, 'true or false');
  }

  /** A whole number, also one in quotes. */
  count(range: { min: number; max: number }, ...paths: string[]): number | undefined {
    const value = this.config.get(...paths);
    if (value === undefined || value === null || value === '') return undefined;
    const number = Number(value);
    const fits = Number.isInteger(number) && number >= range.min && number <= range.max;
    return fits ? number : this.#refuse(paths, value, `a number, ${range.min} to ${range.max}`);
  }

  /** Texts of a list, or one text alone. */
  list(...paths: string[]): string[] | undefined {
    const value = this.config.get(...paths);
    if (value === undefined || value === null || value === false) return undefined;
    if (typeof value === 'string') return value ? [value] : [];
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    return this.#refuse(paths, value, 'a list of texts');
  }

  /** The tables of a list. */
  tables(path: string): Table[] {
    const value = this.config.get(path);
    if (Array.isArray(value) && value.every(isTable)) return value;
    if (value !== undefined) this.#refuse([path], value, 'a list of tables');
    return [];
  }

  /** The texts by name in a table, in which some names may have something else. */
  texts(path: string, others: readonly string[] = []): Record<string, string> {
    const value = this.config.get(path);
    if (!isTable(value)) return {};
    const entries = Object.entries(value).filter((entry): entry is [string, string] => {
      if (typeof entry[1] === 'string') return true;
      if (others.includes(entry[0].toLowerCase())) return false;
      this.note(`${path}.${entry[0]}`, 'is not understood');
      return false;
    });
    return Object.fromEntries(entries);
  }

  note(path: string, message: string): void {
    if (this.isNoted(path)) this.notices.push({ ...this.config.placeOf(path), message });
  }

  #refuse(paths: string[], value: unknown, expected: string): undefined {
    const path = paths.find((path) => this.config.peek(path) === value) ?? paths[0] ?? '';
    const found = JSON.stringify(value)?.slice(0, 80);
    this.note(path, `found ${found}, expected ${expected}`);
    return undefined;
  }
}
