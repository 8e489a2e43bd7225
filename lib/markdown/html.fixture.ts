import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Every element below a node in document order, what a `template` holds included. */
export function listElements(node: Node): Element[] {
  const self = 'tagName' in node ? [node] : [];
  const content = 'content' in node ? listElements(node.content) : [];
  const children = 'childNodes' in node ? node.childNodes.flatMap(listElements) : [];
  return [...self, ...content, ...children];
}

/** The text below a node; `skip` says whose text is left out. */
export function textOf(node: Node, skip: (element: Element) => boolean = () => false): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if ('tagName' in node && skip(node)) return '';
  return 'childNodes' in node ? node.childNodes.map((child) => textOf(child, skip)).join('') : '';
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
