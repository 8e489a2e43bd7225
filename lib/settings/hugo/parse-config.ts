import { parse as parseToml, TomlError } from 'smol-toml';
import { isMap, isScalar, type ParsedNode } from 'yaml';
import { describeProblem } from '../../problems/describe-problem';
import { SettingsError } from '../settings-error';
import { yamlCause } from '../yaml-cause';
import { type ComposedYaml, composeYaml } from '../yaml-syntax';

/** Keys in lower case, as Hugo compares them; values as their syntax has them. */
export type Table = { [key: string]: unknown };

export interface ParsedConfig {
  table: Table;
  /** The line, from 1, of a key's path with dots, spelled as it is there: `Params.logo.Title`. */
  lines: Map<string, number>;
}

/**
 * Parses a configuration file of Hugo: TOML, YAML or JSON, by the end of its name. Throws
 * `SettingsError` with path, line and column.
 */
export function parseConfig(text: string, file: string): ParsedConfig {
  return /\.toml$/i.test(file) ? parseTomlConfig(text, file) : parseYamlConfig(text, file);
}

/** What a file in one of these syntaxes says, as it says it. Throws like `parseConfig`. */
export function parseData(text: string, file: string): unknown {
  if (/\.toml$/i.test(file)) return parseTomlText(text, file);
  return dataOf(composeText(text, file), file);
}

function parseTomlConfig(text: string, file: string): ParsedConfig {
  return { table: toTable(parseTomlText(text, file)), lines: findTomlLines(text) };
}

function parseTomlText(text: string, file: string): object {
  try {
    return parseToml(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const { line, column } = error;
    const [message = ''] = error.message.split('\n');
    throw new SettingsError(`${message}: found ${foundAt(text, line)}`, { file, line, column });
  }
}

const HEADER = /^\s*\[\[?\s*([^[\]]+?)\s*\]\]?\s*(?:#.*)?$/;
const KEY = /^\s*((?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=/;

/** The parser does not tell where keys stand: headers and the first words of lines do. */
function findTomlLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  let table = '';
  for (const [index, line] of text.split('\n').entries()) {
    const header = HEADER.exec(line)?.[1];
    const key = KEY.exec(line)?.[1];
    if (header !== undefined) table = bare(header);
    const path = header !== undefined ? table : key && [table, bare(key)].filter(Boolean).join('.');
    for (const one of path ? withParents(path) : []) {
      if (!lines.has(one)) lines.set(one, index + 1);
    }
  }
  return lines;
}

/** A path and those of the tables around it, which need no headers of their own. */
function withParents(path: string): string[] {
  const keys = path.split('.');
  return keys.map((_, index) => keys.slice(0, index + 1).join('.'));
}

function bare(path: string): string {
  return path.replace(/["']/g, '').replace(/\s*\.\s*/g, '.');
}

function composeText(text: string, file: string): ComposedYaml {
  const composed = composeYaml(text, 'core');
  const { error, lines } = composed;
  if (!error) return composed;
  const { line, col: column } = lines.linePos(error.offset);
  const { expected } = describeProblem({ data: {}, ...yamlCause(text, error) });
  const complaint = `${error.message}: found ${foundAt(text, line)}, expected ${expected}`;
  throw new SettingsError(complaint, { file, line, column });
}

function foundAt(text: string, line: number): string {
  return text.split('\n')[line - 1]?.trim().slice(0, 80) ?? '';
}

function dataOf({ document }: ComposedYaml, file: string): unknown {
  try {
    return document?.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const complaint = error instanceof Error ? error.message : String(error);
    throw new SettingsError(complaint, { file, line: 1, column: 1 });
  }
}

function parseYamlConfig(text: string, file: string): ParsedConfig {
  const composed = composeText(text, file);
  const lines = new Map<string, number>();
  note(composed.contents, '');
  return { table: toTable(Object(dataOf(composed, file))), lines };

  function note(node: ParsedNode | null, path: string): void {
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const own = [path, String(key.value)].filter(Boolean).join('.');
      lines.set(own, composed.lines.linePos(key.range[0]).line);
      note(value, own);
    }
  }
}

/** A table with every key in lower case, down to the leaves. */
function toTable(value: object): Table {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.toLowerCase(), lowerKeys(inner)]),
  );
}

function lowerKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerKeys);
  return isTable(value) ? toTable(value) : value;
}

/** Whether a value is a table; TOML's dates are objects, too, and are none. */
export function isTable(value: unknown): value is Table {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}
