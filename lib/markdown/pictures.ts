import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { BodyWords } from './words';

/**
 * The attributes that offer a picture in several sizes, and those that say how large it is; undefined
 * where nothing is known of it.
 */
export type Resize = (
  source: string,
) => { srcSet?: string; sizes?: string; width?: number; height?: number } | undefined;

/** Offers pictures in several sizes, and says their own, where the author did not. */
export function resizePictures(tree: Root, resize: Resize): void {
  visit(tree, 'element', ({ tagName, properties }, _index, parent) => {
    if (tagName !== 'img' || properties.srcSet) return;
    if (parent?.type === 'element' && parent.tagName === 'picture') return;
    const { width, height, ...offered } = resize(String(properties.src ?? '')) ?? {};
    const isSized = properties.width !== undefined || properties.height !== undefined;
    Object.assign(properties, offered, isSized ? {} : { width, height });
  });
}

/** Pictures among these stand alone, not within a line of text. */
const blocks = ['div', 'figure', 'section', 'blockquote', 'li', 'td', 'details'];

/** Every picture that stands alone and is no link yet becomes one to itself in full. */
export function linkPictures(parent: Root | Element, words: BodyWords): void {
  const isAlone =
    parent.type === 'root' || blocks.includes(parent.tagName) || hasOnlyPictures(parent);
  parent.children.forEach((child, index) => {
    if (child.type !== 'element' || child.tagName === 'a') return;
    const address = isAlone && pictureAddress(child);
    if (address) parent.children[index] = link(child, address, words);
    else if (child.tagName !== 'picture') linkPictures(child, words);
  });
}

function link(picture: Element, href: string, { openPicture }: BodyWords): Element {
  const alt = String(findImage(picture)?.properties.alt ?? '').trim();
  const ariaLabel = alt ? `${openPicture}: ${alt}` : openPicture;
  const isExternal = /^(?:https?:)?\/\//i.test(href);
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['picture'],
      href,
      ariaLabel,
      rel: isExternal ? ['noopener'] : undefined,
    },
    children: [picture],
  };
}

function pictureAddress(element: Element): string {
  const source = String(findImage(element)?.properties.src ?? '').trim();
  return /^(?:https?:|[^:]*$|[^:]*[/?#])/i.test(source) ? source : '';
}

function findImage(element: Element): Element | undefined {
  if (element.tagName === 'img') return element;
  if (element.tagName !== 'picture') return undefined;
  return element.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'img',
  );
}

function hasOnlyPictures({ tagName, children }: Element): boolean {
  return tagName === 'p' && children.every((child) => isBlank(child) || isPicture(child));
}

function isPicture(child: ElementContent): boolean {
  return child.type === 'element' && ['img', 'picture', 'br', 'a'].includes(child.tagName);
}

function isBlank(child: ElementContent): boolean {
  return child.type === 'comment' || (child.type === 'text' && !child.value.trim());
}
