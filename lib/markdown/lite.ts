import {
  type DefaultTreeAdapterTypes,
  parseFragment,
  serialize,
  defaultTreeAdapter as tree,
} from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const MEDIA = new Set(['img', 'video', 'audio', 'iframe']);

/**
 * Safe HTML of a body without anything that is loaded: in place of pictures, films, sounds and
 * frames stand links to them. `name` is what one without a description is called.
 */
export function stripMedia(html: string, name: string): string {
  const root = parseFragment(html);
  for (const node of [...root.childNodes]) strip(node, name, false);
  return serialize(root);
}

function strip(node: Node, name: string, isLinked: boolean): void {
  if (!('attrs' in node)) return;
  if (MEDIA.has(node.tagName)) {
    replace(node, name, isLinked);
    return;
  }
  if (node.tagName === 'source' || node.tagName === 'track') {
    tree.detachNode(node);
    return;
  }
  for (const child of [...node.childNodes]) strip(child, name, isLinked || node.tagName === 'a');
}

function replace(element: Element, name: string, isLinked: boolean): void {
  const { parentNode, namespaceURI } = element;
  if (!parentNode) return;
  const address = addressOf(element);
  const text = attribute(element, 'alt') || attribute(element, 'title') || name;
  // A link in a link is none, and no browser follows one to a picture within the text.
  const isLink = address !== '' && !/^data:/i.test(address) && !isLinked;
  const attrs = isLink ? [{ name: 'href', value: address }] : [];
  const link = tree.createElement(isLink ? 'a' : 'span', namespaceURI, attrs);
  tree.insertText(link, `[${text}]`);
  tree.insertBefore(parentNode, link, element);
  tree.detachNode(element);
}

function addressOf(element: Element): string {
  const own = attribute(element, 'src');
  if (own) return own;
  const source = element.childNodes.find((child) => child.nodeName === 'source');
  return source && 'attrs' in source ? attribute(source, 'src') : '';
}

function attribute({ attrs }: Element, name: string): string {
  return attrs.find((attr) => attr.name === name)?.value.trim() ?? '';
}
