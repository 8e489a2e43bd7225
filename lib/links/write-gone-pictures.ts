import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseGonePictures } from '../settings/gone-pictures';

/**
 * Adds addresses to a list of gone pictures, and keeps what is there, with its comments; returns those
 * that it did not have.
 */
export function writeGonePictures(file: string, addresses: string[]): string[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const there = new Set(parseGonePictures(text));
  const added = [...new Set(addresses)].filter((address) => !there.has(address)).toSorted();
  if (added.length === 0) return [];
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  writeFileSync(file, `${before}${added.join('\n')}\n`);
  return added;
}
