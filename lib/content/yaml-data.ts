import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Finding, Report } from '../problems/problem';
import { excerptAt, placeAt, positionAt } from './report';

/** Bounds of what aliases can grow to. */
const MAX_ALIASED = 10_000;
const MAX_DEPTH = 40;

/**
 * A YAML map as plain data with lower-cased keys, or `null` when the node is no map. Of keys that
 * occur twice the last wins; that, and text which YAML takes for a comment, is reported.
 */
export function toPlainData(
  node: ParsedNode | null,
  source: string,
  report: Report,
): Record<string, unknown> | null {
  if (!isMap(node)) return null;
  const anchors = new Map<string, ParsedNode>();
  const named = new Set<string>();
  let aliasDepth = 0;
  let aliased = 0;
  const data = readMap(node, 0);
  if (aliased > MAX_ALIASED) {
    const found = `more than ${MAX_ALIASED} values`;
    report({ rule: 'yaml-aliases', ...positionAt(source, node.range[0]), found });
  }
  for (const [name, { range }] of anchors) {
    if (!named.has(name)) warnOfMark(source.lastIndexOf(`&${name}`, range[0]), `&${name}`);
  }
  return data;

  function readMap(map: YAMLMap.Parsed, depth: number): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    for (const { key, value } of map.items) {
      if (!isScalar(key)) {
        warn('yaml-key', key.range[0], key.range[1]);
        continue;
      }
      const name = textOf(key).toLowerCase();
      if (entries.has(name)) warn('yaml-repeated-key', key.range[0], key.range[1], { key: name });
      if (key.anchor) anchors.set(key.anchor, key);
      entries.set(name, isNull(value) ? '' : read(value, depth + 1));
    }
    return Object.fromEntries([...listMerged(entries.get('<<')), ...entries]);
  }

  function read(node: ParsedNode | null, depth: number): unknown {
    if (aliasDepth > 0) aliased += 1;
    if (!node || depth > MAX_DEPTH || (aliasDepth > 0 && aliased > MAX_ALIASED)) return '';
    if (isAlias(node)) return readAlias(node, depth);
    if (node.anchor) anchors.set(node.anchor, node);
    if (isMap(node)) return readMap(node, depth);
    if (isSeq(node)) {
      if (node.flow) warnOfComma(node);
      return node.items.map((item) => read(item, depth + 1));
    }
    if (node.tag?.startsWith('!')) warnOfMark(source.lastIndexOf('!', node.range[0]), node.tag);
    warnOfComment(node);
    return textOf(node);
  }

  function readAlias({ source: name, range }: Alias.Parsed, depth: number): unknown {
    named.add(name);
    if (!anchors.has(name)) warnOfMark(range[0], `*${name}`);
    aliasDepth += 1;
    const value = read(anchors.get(name) ?? null, depth + 1);
    aliasDepth -= 1;
    return value;
  }

  function warnOfComment({ type, value, range }: Scalar.Parsed): void {
    if (type !== 'PLAIN' || typeof value !== 'string' || !value) return;
    COMMENT.lastIndex = range[1];
    const [, space = '', gap] = COMMENT.exec(source) ?? [];
    if (!space || SAYS_ITSELF.test(value) || (gap && WORD.test(value))) return;
    const offset = range[1] + space.length;
    warn('yaml-comment', offset, offset + source.slice(offset).search(/\n|$/));
  }

  /** What stands alone in brackets is one entry, whatever Chinese commas are in it. */
  function warnOfComma({ items }: YAMLSeq.Parsed): void {
    const joined = items.find(
      (item) => isScalar(item) && item.type === 'PLAIN' && /[，、]/.test(textOf(item)),
    );
    if (!joined) return;
    const offset = joined.range[0] + source.slice(joined.range[0]).search(/[，、]/);
    warn('yaml-full-width-comma', offset, offset + 1);
  }

  /** Words that begin like a name of YAML, and name nothing, are lost. */
  function warnOfMark(offset: number, lost: string): void {
    warn('yaml-first-character', offset, offset + lost.length, { mark: lost.charAt(0) });
  }

  function warn(rule: Finding['rule'], from: number, to: number, data?: Finding['data']): void {
    if (aliasDepth > 0) return;
    report({ rule, ...placeAt(source, from, to - from), found: excerptAt(source, from), data });
  }
}

/** What is in the maps that `<<` names, the first of which counts most. */
function listMerged(merged: unknown): [string, unknown][] {
  const maps = [merged].flat().filter((one) => typeof one === 'object' && one !== null);
  return maps.toReversed().flatMap((map) => Object.entries(map));
}

const COMMENT = /([ \t]+)#([ \t])?/y;

/** What a `#` cannot belong to: a boolean, a number, a date, a time. */
const SAYS_ITSELF =
  /^(?:true|false|yes|no|on|off|null|~|[-+]?[\d.,:_]+%?|\d{4}-\d\d?-\d\d?(?:\D.*)?|[A-Z][a-z]{2}, \d.*)$/i;

/** Behind a word such as `left` or `main` a `# note` is one. */
const WORD = /^[\w./-]+$/;

/** `null` without quotes says that a field has no value; `~` stays the text it is. */
function isNull(node: ParsedNode | null): boolean {
  return isScalar(node) && node.type === 'PLAIN' && node.value === 'null';
}

/** A scalar as written, whatever its tag makes of it. */
function textOf({ value, source }: Scalar.Parsed): string {
  return typeof value === 'string' ? value : source;
}
