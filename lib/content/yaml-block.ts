import type { Report } from '../problems/problem';
import { yamlFinding } from '../settings/yaml-finding';
import { composeYaml, type SyntaxProblem } from '../settings/yaml-syntax';
import { excerptAt, positionAt } from './report';
import { toPlainData } from './yaml-data';
import { readPlainYaml } from './yaml-plain';

type Data = Record<string, unknown>;

/**
 * The fields of a YAML block, every value as it is written (YAML's failsafe schema). Positions
 * count inside the block. Where the block is broken, each entry that is sound alone is kept.
 */
export function parseYaml(block: string, report: Report): Data {
  const plain = readPlainYaml(block);
  if (plain) return plain;
  const repaired = repairColons(block, report);
  const { contents, error, source } = composeYaml(repaired);
  if (!error && !contents) return {};
  const data = error ? null : toPlainData(contents, source, report);
  if (data) return data;
  return salvage(source, error, report);
}

// `title：x` and `title:x` are not `key: value` to YAML, but cannot have been meant otherwise.
const GLUED_KEY = /^([A-Za-z_][\w-]*)(?:：[ \t]*|:(?!\/\/)(?=[^\s:])(?!.*:(?:\s|$)))(.*)$/gm;

function repairColons(block: string, report: Report): string {
  return block.replace(GLUED_KEY, (line: string, key: string, value: string, offset: number) => {
    const { line: at, column } = positionAt(block, offset + key.length);
    report({
      rule: line[key.length] === '：' ? 'yaml-full-width-colon' : 'yaml-no-space',
      line: at,
      column,
      found: excerptAt(block, offset),
      data: { key },
    });
    return `${key}: ${value}`;
  });
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
  return (problem) => {
    const { line } = positionAt(source, start);
    report({ ...problem, line: problem.line + line - 1 });
  };
}

function fail(
  source: string,
  start: number,
  entry: string,
  problem: SyntaxProblem,
  report: Report,
): void {
  // What misses its end is noticed on a line below.
  const first = entry.search(/\S/);
  const at = start + Math.max(first, Math.min(problem.offset, entry.trimEnd().length));
  const found = excerptAt(source, at);
  report({ ...yamlFinding(problem), ...positionAt(source, at), found });
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
