import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isGone } from '../gone';
import { readText } from '../read-text';
import { SettingsError } from '../settings-error';
import { type Notice, noticeOfUnread } from './notice';
import { type ParsedConfig, parseConfig, type Table } from './parse-config';

const SYNTAX = /\.(toml|ya?ml|json)$/i;

/** A configuration file, as a part of the whole: those that come later win. */
export interface ConfigPart extends ParsedConfig {
  /** Relative to the site's folder. */
  file: string;
}

/**
 * The configuration of a Hugo site: `hugo.*`, or else `config.*`, then what `config/_default` and
 * `config/<environment>` say, at whatever depth, where a file's name is the key of what it holds
 * (`menus.zh-cn.toml`).
 * Empty where the folder is no Hugo site. Throws `SettingsError` with path, line and column, unless
 * the site can do without what is broken.
 * https://gohugo.io/getting-started/configuration/
 */
export function readConfigFiles(
  folder: string,
  environment: string,
  notices: Notice[],
): ConfigPart[] {
  const root = list(folder).filter((name) => SYNTAX.test(name));
  const main =
    root.find((name) => /^hugo\./i.test(name)) ?? root.find((name) => /^config\./i.test(name));
  const parts = main ? [readPart(folder, main, [])] : [];
  for (const name of ['_default', environment]) {
    const below = `config/${name}`;
    const files = listBelow(path.join(folder, below)).filter((file) => SYNTAX.test(file));
    // What a language says comes after what all of them say.
    files.sort((a, b) => isOfLanguage(a) - isOfLanguage(b) || (a < b ? -1 : 1));
    for (const file of files) {
      const part = readSmallPart(folder, `${below}/${file}`, keyOf(file), notices);
      if (part) parts.push(part);
    }
  }
  return parts;
}

/**
 * Where the content of a file of `config/` stands: `params.zh-cn.toml` in `languages.zh-cn.params`,
 * and what is no menu and no params, `languages.zh-cn.toml` among it, in `languages.zh-cn`.
 */
function keyOf(file: string): string[] {
  const [name = '', language] = path.posix.basename(file.toLowerCase()).split('.').slice(0, -1);
  if (language) return ['languages', language, ...(SMALL.includes(name) ? [name] : [])];
  return name === 'hugo' || name === 'config' ? [] : [name];
}

function isOfLanguage(file: string): number {
  return keyOf(file).length > 1 ? 1 : 0;
}

/** Without one of these every article is still where it was, and the same. */
const SMALL = ['menu', 'menus', 'params'];

function readSmallPart(
  folder: string,
  file: string,
  under: string[],
  notices: Notice[],
): ConfigPart | undefined {
  try {
    return readPart(folder, file, under);
  } catch (error) {
    if (!SMALL.includes(under.at(-1) ?? '')) throw error;
    notices.push(noticeOfUnread(error, file, under.join('.')));
    return undefined;
  }
}

function readPart(folder: string, file: string, under: string[]): ConfigPart {
  const { table, lines } = parseConfig(readText(path.join(folder, file), file), file);
  const [last = ''] = under.slice(-1);
  // `params.toml` may hold `[params]` itself, too.
  const own = under.length > 0 && Object.keys(table).join() === last ? table[last] : table;
  const prefix = own === table ? under : under.slice(0, -1);
  const whole = under.reduceRight<unknown>((inner, key) => ({ [key]: inner }), own);
  return {
    file,
    table: whole as Table,
    lines: new Map([...lines].map(([key, line]) => [[...prefix, key].join('.'), line])),
  };
}

function listBelow(folder: string): string[] {
  return list(folder, true).map((name) => name.replaceAll('\\', '/'));
}

function list(folder: string, recursive = false): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive })
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
  } catch (error) {
    if (isGone(error)) return [];
    if (error instanceof Error) throw new SettingsError(error.message);
    throw error;
  }
}
