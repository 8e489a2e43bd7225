import type { Element } from 'hast';
import { textOf } from './headings';

/**
 * The roles of footnotes say in every language what the default labels say in English; `address` is
 * the class of a link whose text is its address.
 */
export function finishLink(link: Element): void {
  const { properties } = link;
  if (saysItsAddress(link)) properties.className = ['address'];
  const isExternal = /^(?:https?:)?\/\//i.test(String(properties.href ?? ''));
  if (isExternal) properties.rel = ['noopener'];
  if ('dataFootnoteRef' in properties) properties.role = 'doc-noteref';
  if ('dataFootnoteBackref' in properties) properties.role = 'doc-backlink';
}

/** On paper an address stands behind its link, unless the link's text is that address. */
function saysItsAddress(link: Element): boolean {
  const plain = (address: string) => decode(address).replace(/^https?:\/\/|\/$/gi, '');
  const href = String(link.properties.href ?? '');
  return /^https?:/i.test(href) && plain(textOf(link).trim()) === plain(href);
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
