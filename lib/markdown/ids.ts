import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * The ids that a text may not have: those of the page's own elements, and names under which scripts
 * look for what is theirs. An element stands for every global that nobody has defined
 * (https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object):
 * those of Next.js, of bundlers, of the services that a site may name, and what not every browser has.
 */
const TAKEN =
  /^(?:_|bs-|turbopack|webpack|disqus|twikoo$|dataLayer$|gtag$|google_|umami$|plausible$|caches$|speechSynthesis$|requestIdleCallback$|Highlight$)/i;
const PREFIX = 'text-';

/** An id as a text may have it; nearly always as it is. */
export function freeId(id: string): string {
  return TAKEN.test(id) ? PREFIX + id : id;
}

/**
 * Gives ids that are taken other ones, and turns the names of links, which are ids of old, into ids.
 * What names them follows.
 */
export function freeIds(tree: Root): void {
  const renamed = new Map<string, string>();
  visit(tree, 'element', (element) => {
    if (element.tagName === 'a') nameToId(element, renamed);
    const { id } = element.properties;
    if (id) element.properties.id = freeId(String(id));
    // No id at all, and twice the same one in two elements.
    else delete element.properties.id;
  });
  visit(tree, 'element', ({ properties }) => {
    const { href, headers } = properties;
    if (typeof href === 'string') properties.href = followIds(href, renamed);
    if (headers) properties.headers = [headers].flat().map((id) => freeId(String(id)));
  });
}

function nameToId({ properties }: Element, renamed: Map<string, string>): void {
  const { name, id } = properties;
  if (!name) return;
  if (id && id !== name) renamed.set(String(name), freeId(String(id)));
  else properties.id = freeId(String(name));
}

/** A link within the site, with the id that its end names now. */
function followIds(href: string, renamed: Map<string, string>): string {
  const [, page = '', end = ''] = /^([^#]*)#(.+)$/s.exec(href) ?? [];
  if (!end || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(page)) return href;
  const id = decode(end);
  const followed = (page === '' && renamed.get(id)) || freeId(id);
  return followed === id ? href : `${page}#${encodeURIComponent(followed)}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
