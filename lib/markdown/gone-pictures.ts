import type { Element, Root } from 'hast';
import { foreignAddress } from '../settings/foreign-address';

/** The pictures that are no longer there, as browsers ask for them. */
export interface GonePictures {
  addresses: string[];
  /** What is shown in their place, percent-encoded; empty for nothing but their descriptions. */
  instead: string;
}

/** Shows something else in place of pictures that are gone, or their descriptions; captions stay. */
export function replaceGonePictures(tree: Root, { addresses, instead }: GonePictures): void {
  const gone = new Set(addresses);
  if (gone.size > 0) replaceIn(tree);

  /** Whether something in it is no longer there. */
  function replaceIn(parent: Root | Element): boolean {
    let hasLost = false;
    for (const [index, child] of [...parent.children.entries()].reverse()) {
      if (child.type !== 'element') continue;
      const image = imageOf(child);
      const source = foreignAddress(String(image?.properties.src ?? ''));
      if (!image || source === undefined || !gone.has(source)) {
        if (!replaceIn(child) || !isEmptied(child)) continue;
        parent.children.splice(index, 1);
        hasLost = true;
        continue;
      }
      hasLost = true;
      const alt = hasCaption(parent) ? '' : String(image.properties.alt ?? '').trim();
      if (instead) parent.children[index] = other(image, instead);
      else if (alt) parent.children[index] = { type: 'text', value: alt };
      else parent.children.splice(index, 1);
    }
    return hasLost;
  }
}

function other({ properties, ...image }: Element, src: string): Element {
  const { srcSet: _offered, sizes: _sizes, ...others } = properties;
  return { ...image, properties: { ...others, src } };
}

/** A picture, or what offers one in several forms. */
function imageOf(element: Element): Element | undefined {
  if (element.tagName === 'img') return element;
  if (element.tagName !== 'picture') return undefined;
  return element.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'img',
  );
}

function hasCaption(parent: Root | Element): boolean {
  return parent.children.some(
    (child) => child.type === 'element' && child.tagName === 'figcaption',
  );
}

/** Without its picture there is nothing to see of it. */
function isEmptied({ tagName, children }: Element): boolean {
  return (
    ['a', 'p', 'figure'].includes(tagName) &&
    children.every((child) => child.type === 'text' && !child.value.trim())
  );
}
