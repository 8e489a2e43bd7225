import type { Finding } from '../problems/problem';
import type { SyntaxProblem } from './yaml-syntax';

/** A line, and where it stands in its text. */
export interface SourceLine {
  text: string;
  offset: number;
}

/** A mistake in a text: where, and how much of it. */
export interface Slip {
  rule: Finding['rule'];
  offset: number;
  length: number;
  data?: Finding['data'];
}

const PARTS =
  /^([ \t]*(?:- +)*)((?:[\p{L}_][\w\p{L}-]*|"[^"]*"|'[^']*')[ \t]*:(?:[ \t]+|$))?(.*)$/u;

/** What somebody did wrong in a line that YAML cannot read; null where the line itself is sound. */
export function slipIn(line: string, problem: SyntaxProblem): Slip | null {
  const [, indent = '', key = '', written = ''] = PARTS.exec(line) ?? [];
  const value = written.trimEnd();
  const slip = slipInValue(value, { ...problem, hasKey: key !== '' });
  return slip && { ...slip, offset: indent.length + key.length + slip.offset };
}

interface Circumstances extends Pick<SyntaxProblem, 'code' | 'message'> {
  hasKey: boolean;
}

function slipInValue(value: string, { code, message, hasKey }: Circumstances): Slip | null {
  if (code === 'BAD_DQ_ESCAPE') return badEscape(value);
  if (/^["']/.test(value)) return slipInQuotes(value);
  if (/^[[{]/.test(value)) return slipInBrackets(value, message);
  if (code === 'BAD_SCALAR_START' || hasMeaning(value, hasKey)) return firstCharacter(value);
  const colon = hasKey ? value.search(/:(?:[ \t]|$)/) : -1;
  return colon === -1 ? null : { rule: 'yaml-colon', offset: colon, length: 1 };
}

const BAD_ESCAPE = /\\(?![0abtnvfre "/\\N_LPxuU\t]).?/;

function badEscape(value: string): Slip | null {
  const found = BAD_ESCAPE.exec(value) ?? /\\[xuU]/.exec(value);
  return found && { rule: 'yaml-backslash', offset: found.index, length: found[0].length };
}

const CLOSED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;
const OTHER_QUOTE = /["'“”‘’＂＇]$/;

function slipInQuotes(value: string): Slip | null {
  const quote = value.charAt(0);
  const closed = CLOSED.exec(value)?.[0].length ?? 0;
  if (closed === 0) {
    const variant = OTHER_QUOTE.test(value.slice(1)) ? 'other' : 'none';
    return { rule: 'yaml-unclosed-quote', offset: 0, length: value.length, data: { variant } };
  }
  if (isNothing(value.slice(closed))) return null;
  const rule = 'yaml-inner-quotes';
  const last = value.lastIndexOf(quote);
  if (last !== value.length - 1) {
    const offset = closed + value.slice(closed).search(/\S/);
    return { rule, offset, length: value.length - offset, data: { variant: 'behind' } };
  }
  const end = value.lastIndexOf(quote, last - 1) + 1;
  return { rule, offset: closed - 1, length: end - closed + 1, data: { variant: 'inside' } };
}

/** A list or a map in brackets: what does not end, and what goes on behind its end. */
function slipInBrackets(value: string, message: string): Slip | null {
  if (message.includes('quote')) {
    const [, quote = ''] = /closing (["'])/.exec(message) ?? [];
    const offset = value.lastIndexOf(quote);
    const data = { variant: 'none' };
    return { rule: 'yaml-unclosed-quote', offset, length: value.length - offset, data };
  }
  const end = closingBracket(value);
  if (end === -1) return { rule: 'yaml-bracket', offset: 0, length: value.length };
  const rest = value.slice(end);
  if (isNothing(rest)) return null;
  if (!/^\s*[\]}]/.test(rest)) return firstCharacter(value);
  const offset = end + rest.search(/\S/);
  return { rule: 'yaml-bracket', offset, length: 1 };
}

/** Behind the bracket that closes the first one; -1 where none does. */
function closingBracket(value: string): number {
  const open: string[] = [];
  for (const { 0: mark, index } of value.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[[\]{}]/g)) {
    if (mark === '[' || mark === '{') open.push(mark === '[' ? ']' : '}');
    else if (/^[\]}]/.test(mark) && open.pop() !== mark) return -1;
    if (open.length === 0) return index + mark.length;
  }
  return -1;
}

/** Whether a value begins with what YAML takes for something else than text. */
function hasMeaning(value: string, hasKey: boolean): boolean {
  if (/^[@`%,]|^[*&]\S+[ \t]+[^\s#]|^!/.test(value)) return true;
  return hasKey && /^(?:[-?][ \t]|[|>](?![-+\d]*(?:\s*$|[ \t]+#)))/.test(value);
}

function firstCharacter(value: string): Slip {
  const mark = value.charAt(0);
  return { rule: 'yaml-first-character', offset: 0, length: 1, data: { mark } };
}

function isNothing(rest: string): boolean {
  return /^\s*$|^\s+#/.test(rest);
}
