import type { Report } from '../problems/problem';
import { excerptAt, positionAt } from './report';

/**
 * The fields of a JSON block. Positions count inside the block. Where the block is broken, each
 * `"key": value` with a simple value or a list of simple values is kept.
 */
export function parseJson(block: string, report: Report): Record<string, unknown> {
  try {
    return JSON.parse(block);
  } catch {
    const offset = findJsonError(block);
    const found = excerptAt(block, offset);
    report({ rule: 'json-syntax', ...positionAt(block, offset), found });
    return salvage(block);
  }
}

const STRING = String.raw`"(?:[^"\\\n]|\\.)*"`;
const SIMPLE = String.raw`${STRING}|-?\d[\d.eE+-]*|true|false|null`;
const TOKEN = new RegExp(String.raw`\s*(?:(${SIMPLE})|([{}[\],:]))`, 'y');

/** Where JSON stops to be JSON; `JSON.parse` does not always say. */
function findJsonError(block: string): number {
  let previous = ',';
  TOKEN.lastIndex = 0;
  for (let offset = 0; ; offset = TOKEN.lastIndex) {
    const [all, value, mark = ''] = TOKEN.exec(block) ?? [];
    const at = offset + (/^\s*/.exec(block.slice(offset))?.[0].length ?? 0);
    if (all === undefined) return at;
    const afterValue = /[\]}v]/.test(previous);
    const startsValue = value !== undefined || mark === '{' || mark === '[';
    const empty = (mark === ']' && previous === '[') || (mark === '}' && previous === '{');
    if (startsValue ? afterValue : !afterValue && !empty) return at;
    previous = value === undefined ? mark : 'v';
  }
}

const PAIR = new RegExp(String.raw`(${STRING})\s*:\s*(${SIMPLE}|\[[^\][{}]*\])`, 'g');

function salvage(block: string): Record<string, unknown> {
  const pairs = [...block.matchAll(PAIR)].map(([, key, value]) => parsePair(`{${key}:${value}}`));
  return Object.assign({}, ...pairs);
}

function parsePair(pair: string): Record<string, unknown> {
  try {
    return JSON.parse(pair);
  } catch {
    return {};
  }
}
