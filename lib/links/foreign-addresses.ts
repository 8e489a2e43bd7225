import { type DefaultTreeAdapterTypes, parseFragment, defaultTreeAdapter as tree } from 'parse5';
import { listCandidates } from '../markdown/source-sets';
import { foreignAddress } from '../settings/foreign-address';

export interface ForeignAddress {
  kind: 'picture' | 'link';
  address: string;
}

/** What safe HTML shows or leads to on other hosts, in order, each once; without what names a place in a page. */
export function listForeignAddresses(html: string): ForeignAddress[] {
  const found = new Map<string, ForeignAddress>();
  parseFragment(html).childNodes.forEach(visit);
  return [...found.values()];

  function visit(node: DefaultTreeAdapterTypes.ChildNode): void {
    if (!tree.isElementNode(node)) return;
    const { tagName, attrs } = node;
    for (const { name, value } of attrs) {
      if (name === 'href' && tagName === 'a') note('link', value);
      if (name === 'src') note(tagName === 'img' ? 'picture' : 'link', value);
      if (name === 'poster') note('picture', value);
      if (name === 'srcset')
        for (const { address } of listCandidates(value)) note('picture', address);
    }
    node.childNodes.forEach(visit);
  }

  function note(kind: ForeignAddress['kind'], written: string): void {
    const address = foreignAddress(written);
    // What is shown is a picture, wherever it leads besides.
    if (address && (kind === 'picture' || !found.has(address)))
      found.set(address, { kind, address });
  }
}
