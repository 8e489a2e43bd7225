import { slug } from 'github-slugger';

/** How Hugo makes the ids of headings: https://gohugo.io/configuration/markup/#parserautoidtype */
export type HeadingIds = 'github' | 'github-ascii' | 'blackfriday';

/** A heading's id, not yet a unique one; empty where nothing is left of its text. */
export function makeHeadingId(text: string, type: HeadingIds): string {
  switch (type) {
    case 'github':
      return slug(text);
    case 'github-ascii':
      return slug(withoutAccents(text).replace(/[^\u0020-\u007e]/g, ''));
    case 'blackfriday':
      return text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '');
  }
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '');
}
