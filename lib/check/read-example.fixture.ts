import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../../testing/archives/write-archive';

const FILE = /^# (?<file>\S+)\n\n~~~~\w*\n(?<text>[\s\S]*?)\n~~~~$/gm;

/** The files of a site that an example shows, each in a block below its path. */
export function readExample(rule: string, name: 'wrong' | 'right'): Archive {
  const text = readFileSync(path.join(import.meta.dirname, 'fixtures', rule, `${name}.md`), 'utf8');
  return Object.fromEntries(
    Array.from(text.matchAll(FILE), ({ groups }) => [groups?.file ?? '', `${groups?.text}\n`]),
  );
}
