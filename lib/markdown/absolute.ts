import {
  type DefaultTreeAdapterTypes,
  parseFragment,
  serialize,
  defaultTreeAdapter as tree,
} from 'parse5';
import { moveCandidates } from './source-sets';

type Node = DefaultTreeAdapterTypes.ChildNode;

const ADDRESSES = new Set(['href', 'src', 'poster', 'cite']);
const SOURCE_SETS = new Set(['srcset', 'imagesrcset']);
/** What scripts of ours load at a click. */
const OWN_ADDRESS = /^(?:https?:|\.{0,2}\/)/i;

/** Where a page stands: the site's URL, without a slash at its end, and the page's address on it. */
interface Base {
  origin: string;
  address: string;
}

/** Safe HTML of a body for those who read it elsewhere: every address in it is absolute. */
export function makeAbsolute(html: string, base: Base): string {
  return moveAddresses(html, (place) => absoluteUrl(place, base));
}

/** Safe HTML of a body with every address in it at another place. */
export function moveAddresses(html: string, move: (place: string) => string): string {
  const root = parseFragment(html);
  for (const node of root.childNodes) visit(node, move);
  return serialize(root);
}

/** What a page names, as a URL; as it is where it is none. A site may live below its host's root. */
export function absoluteUrl(place: string, { origin, address }: Base): string {
  const isOnSite = /^\/(?!\/)/.test(place);
  const url = isOnSite ? origin + place : place;
  return URL.canParse(url, origin + address) ? new URL(url, origin + address).href : place;
}

function visit(node: Node, move: (place: string) => string): void {
  if (!tree.isElementNode(node)) return;
  for (const attribute of node.attrs) {
    const { name, value } = attribute;
    const isOwn = name.startsWith('data-') && OWN_ADDRESS.test(value);
    if (ADDRESSES.has(name) || isOwn) attribute.value = move(value);
    if (SOURCE_SETS.has(name)) attribute.value = moveCandidates(value, move);
  }
  for (const child of node.childNodes) visit(child, move);
}
