import { fold } from './fold';

/**
 * What all spellings of a term share that differ in width, case, script or accents, as searches fold
 * them, or in spaces and hyphens, which are one in addresses.
 */
export function foldSpelling(name: string): string {
  return fold(name)
    .trim()
    .replace(/[\s-]+/g, '-');
}
