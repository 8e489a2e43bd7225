import type { Element } from 'hast';
import { blankCode } from './blanks';
import { listReferences } from './shortcodes/expand';
import type { ShortcodeContext } from './shortcodes/known';

/** How links to files are written: in brackets, below a text, in HTML. */
const LINK =
  /(?:\]\([ \t]*|\][ \t]*:[ \t]*|\bhref[ \t]*=[ \t]*)(?:<([^<>\n]{1,500})>|"([^"\n]{1,500})"|'([^'\n]{1,500})'|([^\s<>"'()]{1,500}))/gi;
const FILE = /^(?!\/\/)([^?#:]+\.(?:md|markdown))(?:\?[^#]*)?(#.*)?$/i;
/** More are no news to those who read the list. */
const MAX_LISTED = 1000;

/** The pages that a body names, by `ref` or by a link to a file of markdown, and where it does. */
export function listPages(body: string): { page: string; language: string; offset: number }[] {
  return [...listReferences(body), ...listLinks(body)];
}

function listLinks(body: string): { page: string; language: string; offset: number }[] {
  if (!/\.(?:md|markdown)\b/i.test(body)) return [];
  const text = blankCode(body);
  const links = Array.from(text.matchAll(LINK), (found) => {
    const named = readFileLink(found.slice(1).find(Boolean) ?? '');
    return named && { page: named.page, language: '', offset: found.index };
  });
  return links.filter((link) => link !== undefined).slice(0, MAX_LISTED);
}

/** The file that a link leads to, from the folder of content or of the article, and the place in it. */
export function readFileLink(href: string): { page: string; fragment: string } | undefined {
  const [, file, fragment = ''] = FILE.exec(decode(href.trim())) ?? [];
  if (!file) return undefined;
  return { page: file.replaceAll('\\', '/').replace(/^\/content\//i, '/'), fragment };
}

/** Has a link to a file of markdown lead to the page that is made of it. */
export function leadToPage({ properties }: Element, ref: ShortcodeContext['ref']): void {
  const link = ref && readFileLink(String(properties.href ?? ''));
  const address = link && ref(link.page, '');
  if (address) properties.href = address + encodeURI(link.fragment);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
