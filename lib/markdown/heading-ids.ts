import { slug } from 'github-slugger';
import { lowerEach } from './characters';

/**
 * How the ids of headings are made: of what they show (`text`), or of how they are written, in one
 * of Hugo's ways: https://gohugo.io/configuration/markup/#parserautoidtype
 */
export type HeadingIds = 'text' | 'github' | 'github-ascii' | 'blackfriday';

/** A heading's id, not yet a unique one; empty where nothing is left of its text. */
export function makeHeadingId(text: string, source: string, type: HeadingIds): string {
  switch (type) {
    case 'text':
      return slug(text);
    case 'github':
      return keepWords(source, /[^\p{L}\p{Nd}_ -]/gu);
    case 'github-ascii':
      return keepWords(withoutAccents(source), /[^\w -]/g);
    case 'blackfriday':
      return lowerEach(source)
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '');
  }
}

function keepWords(source: string, others: RegExp): string {
  return lowerEach(source.trim().replace(others, '')).replaceAll(' ', '-');
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '');
}
