import type { Document } from 'yaml';
import type { z } from 'zod';

/** The keys down to what a schema complains of; the unknown one itself where that is one. */
export function pathOf(issue: z.core.$ZodIssue): (string | number)[] {
  const keys = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  return issue.code === 'unrecognized_keys' ? [...keys, ...issue.keys.slice(0, 1)] : keys;
}

/** Where a value stands, or what it ought to stand in, in UTF-16 units from the beginning. */
export function offsetOf(document: Document.Parsed, keys: (string | number)[]): number {
  const node = keys.length > 0 ? document.getIn(keys, true) : document.contents;
  if (hasRange(node)) return node.range[0];
  return keys.length > 0 ? offsetOf(document, keys.slice(0, -1)) : 0;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
