import type { Report } from '../problems/problem';
import { excerpt } from './report';

const KEY = /^[ \t]*(?:- +)?[\w-]+[ \t]*:[ \t]*$/;
const ITEM = /^([ \t]*)-(?:[ \t]+(.*))?$/;
/** No number, and no line of hyphens. */
const GLUED_ITEM = /^([ \t]*)-([^\s\d-].*)$/;
/** What goes on in a deeper line, to YAML. */
const PLAIN = /^[^\s"'[{|>&*!#?:](?:[^:#]|:\S)*$/;

interface List {
  /** Of its hyphens; null before the first. */
  indent: string | null;
  isPlain: boolean;
}

/**
 * A block in which `-a` in a list is the entry that it was meant to be; a hyphen that stands deeper
 * than the one above makes one entry of two, and is reported alone.
 */
export function repairItems(block: string, report: Report): string {
  let list: List | null = null;
  const lines = block.split('\n').map((line, index) => {
    if (/^\s*(?:#|$)/.test(line)) return line;
    const [, indent, text] = ITEM.exec(line) ?? GLUED_ITEM.exec(line) ?? [];
    if (indent === undefined || !list) {
      list = KEY.test(line) ? { indent: null, isPlain: false } : null;
      return line;
    }
    const { isPlain, indent: first = null }: List = list;
    const isDeeper = first !== null && indent.length > first.length;
    if (isDeeper && isPlain) tell('yaml-indent', index, 0, indent.length, line);
    if (first !== null && indent !== first) {
      list = null;
      return line;
    }
    list = { indent, isPlain: PLAIN.test(text ?? '') };
    if (ITEM.test(line)) return line;
    tell('yaml-list-item', index, indent.length, 1, line);
    return `${indent}- ${text}`;
  });
  return lines.join('\n');

  function tell(
    rule: 'yaml-indent' | 'yaml-list-item',
    index: number,
    at: number,
    length: number,
    text: string,
  ): void {
    const [line, column] = [index + 1, at + 1];
    const end = { endLine: line, endColumn: column + length };
    report({ rule, line, column, ...end, found: excerpt(text) });
  }
}
