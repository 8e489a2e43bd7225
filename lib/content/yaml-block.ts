import type { Report } from '../problems/problem';
import { yamlCause } from '../settings/yaml-cause';
import { composeYaml, type SyntaxProblem } from '../settings/yaml-syntax';
import { excerptAt, placeAt, positionAt } from './report';
import { toPlainData } from './yaml-data';
import { readPlainYaml } from './yaml-plain';
import { repairQuotes, repairYaml } from './yaml-repairs';

type Data = Record<string, unknown>;

/**
 * The fields of a YAML block, every value as it is written (YAML's failsafe schema). Positions
 * count inside the block. Where the block is broken, each entry that is sound alone is kept.
 */
export function parseYaml(block: string, report: Report): Data {
  const quoted = repairQuotes(block, report);
  const plain = readPlainYaml(quoted);
  if (plain) return plain;
  const repaired = repairYaml(quoted, report);
  const { contents, error, source } = composeYaml(repaired);
  if (!error && !contents) return {};
  const data = error ? null : toPlainData(contents, source, report);
  if (data) return data;
  return salvage(source, error, report);
}

const ENTRY_START = /^(?=[^\s#\-\]}])/m;

/** Reads every top-level entry alone, and reports each that is broken. */
function salvage(source: string, whole: SyntaxProblem | null, report: Report): Data {
  const data: Data = {};
  let offset = 0;
  let broken = false;
  for (const entry of source.split(ENTRY_START)) {
    const { contents, error } = composeYaml(entry);
    const sound = error ? null : toPlainData(contents, entry, within(source, offset, report));
    if (!sound && (error || contents)) {
      broken = true;
      fail(source, offset, entry, error ?? NO_ENTRY, report);
    }
    Object.assign(data, sound ?? guessEntry(entry));
    offset += entry.length;
  }
  if (whole && !broken) fail(source, 0, source, whole, report);
  return data;
}

const NO_ENTRY: SyntaxProblem = { offset: 0, code: 'NO_ENTRY', message: 'not a field' };

function within(source: string, start: number, report: Report): Report {
  const before = positionAt(source, start).line - 1;
  return ({ line, endLine = line, ...problem }) =>
    report({ ...problem, line: line + before, endLine: endLine + before });
}

function fail(
  source: string,
  start: number,
  entry: string,
  problem: SyntaxProblem,
  report: Report,
): void {
  const { rule, data, offset, length } = yamlCause(entry, problem);
  const found = excerptAt(source, start + offset);
  report({ rule, data, ...placeAt(source, start + offset, length), found });
}

const SIMPLE_ENTRY = /^([\w-]+)[ \t]*:[ \t]*([^|>&*!\s].*)$/m;

/** What a broken entry must have meant: other indentation, or one line with stray quotes. */
function guessEntry(entry: string): Data {
  const spaced = entry.replace(/^\t+/gm, (tabs) => '  '.repeat(tabs.length));
  const level = entry.replace(/^[ \t]+(?=[\w-]+:)/gm, '');
  for (const variant of [spaced, level]) {
    if (variant === entry) continue;
    const { contents, error } = composeYaml(variant);
    const data = error ? null : toPlainData(contents, variant, () => {});
    if (data) return data;
  }
  const [, key, value] = SIMPLE_ENTRY.exec(entry) ?? [];
  if (!key || !value || /^[[{][^\]}]*$/.test(value)) return {};
  return { [key]: value.replace(/^(["'])(.*)\1\s*$/, '$2').replace(/^["'](?=[^"']*$)/, '') };
}
