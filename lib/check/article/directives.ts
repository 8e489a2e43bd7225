import { findFrontMatter } from '../../content/fences';
import { countLines, positionAt } from '../../content/report';
import { blankCode } from '../../markdown/blanks';

/** A comment in an article that says which rules hold where. */
export interface Directive {
  kind: 'disable' | 'enable' | 'disable-next-line';
  /** As they are written; none stands for every rule. */
  rules: { name: string; line: number; column: number }[];
  /** The lines that it is about: from the first to the one before the last. */
  from: number;
  to: number;
}

/** Behind the last line of any file; JSON can say it. */
const END = Number.MAX_SAFE_INTEGER;

const IN_BODY = /<!--\s*check-(disable-next-line|disable|enable)(?=[\s-])([\s\w,-]*?)-->/g;
const IN_HEAD = /^[ \t]*#[ \t]*check-(disable-next-line|disable|enable)(?=[ \t\n]|$)(.*)$/gm;

/**
 * The directives of a text with `\n` line endings, in its order: comments of HTML in the body, those
 * of YAML or TOML in front matter, where the first line speaks for the whole file.
 */
export function listDirectives(text: string): Directive[] {
  if (!/check-(?:disable|enable)/.test(text)) return [];
  const body = findFrontMatter(text, () => {})?.body ?? text;
  const head = text.slice(0, text.length - body.length);
  const bodyLine = countLines(head);
  const first = countLines(/^\s*/.exec(head)?.[0] ?? '') + 1;
  const ofHead = [...head.matchAll(IN_HEAD)].map((match) => {
    const { from, ...directive } = read(match, head, 1, bodyLine);
    return from === first ? { ...directive, from: 1, to: END } : { ...directive, from };
  });
  const shown = blankCode(body);
  const ofBody = [...shown.matchAll(IN_BODY)].map((match) => read(match, body, bodyLine, END));
  return [...ofHead, ...ofBody];
}

function read(match: RegExpMatchArray, text: string, firstLine: number, end: number): Directive {
  const [whole = '', kind = '', names = ''] = match;
  const start = match.index ?? 0;
  const lineOf = (offset: number) => positionAt(text, offset).line + firstLine - 1;
  const behind = start + whole.lastIndexOf(names);
  const rules = [...names.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => {
    const { column } = positionAt(text, behind + index);
    return { name, line: lineOf(behind + index), column };
  });
  const line = lineOf(start);
  if (kind === 'disable-next-line') {
    const next = lineOf(start + whole.length) + 1;
    return { kind, rules, from: next, to: next + 1 };
  }
  return { kind: kind === 'enable' ? 'enable' : 'disable', rules, from: line, to: end };
}
