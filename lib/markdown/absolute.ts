import {
  type DefaultTreeAdapterTypes,
  parseFragment,
  serialize,
  defaultTreeAdapter as tree,
} from 'parse5';
import { listCandidates, writeCandidates } from './source-sets';

type Node = DefaultTreeAdapterTypes.ChildNode;

const ADDRESSES = new Set(['href', 'src', 'poster', 'cite']);
const SOURCE_SETS = new Set(['srcset', 'imagesrcset']);
/** What scripts of ours load at a click. */
const OWN_ADDRESS = /^(?:https?:|\.{0,2}\/)/i;

/**
 * Safe HTML of a body for those who read it elsewhere: every address in it is absolute, by `base`,
 * the URL of the page that shows it.
 */
export function makeAbsolute(html: string, base: string): string {
  const root = parseFragment(html);
  for (const node of root.childNodes) visit(node, base);
  return serialize(root);
}

/** An address as a URL; as it is where it is none. */
export function absoluteUrl(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

function visit(node: Node, base: string): void {
  if (!tree.isElementNode(node)) return;
  for (const attribute of node.attrs) {
    const { name, value } = attribute;
    const isOwn = name.startsWith('data-') && OWN_ADDRESS.test(value);
    if (ADDRESSES.has(name) || isOwn) attribute.value = absoluteUrl(value, base);
    if (SOURCE_SETS.has(name)) {
      attribute.value = writeCandidates(
        listCandidates(value).map((candidate) => ({
          ...candidate,
          address: absoluteUrl(candidate.address, base),
        })),
      );
    }
  }
  for (const child of node.childNodes) visit(child, base);
}
