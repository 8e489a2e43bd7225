import { parse, TomlError } from 'smol-toml';
import type { Report } from '../problems/problem';
import { excerpt } from './report';

const OPTIONS = { maxDepth: 20 };

/**
 * The fields of a TOML block. Positions count inside the block. Where the block is broken, each
 * `key = value` line before the first table that is sound alone is kept.
 */
export function parseToml(block: string, report: Report): Record<string, unknown> {
  try {
    return parse(block, OPTIONS);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const { line, column } = error;
    const lines = block.split('\n');
    const [reason = ''] = error.message.split('\n', 1);
    const found = excerpt(lines[line - 1] ?? '');
    report({ rule: 'toml-syntax', line, column, found, data: { reason } });
    return salvage(lines);
  }
}

function salvage(lines: string[]): Record<string, unknown> {
  const tables = lines.findIndex((line) => /^\s*\[/.test(line));
  const fields = tables === -1 ? lines : lines.slice(0, tables);
  return Object.assign({}, ...fields.map(parseLine));
}

function parseLine(line: string): Record<string, unknown> {
  try {
    return parse(line, OPTIONS);
  } catch {
    return {};
  }
}
