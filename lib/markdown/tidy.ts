import type { Element, Nodes, Root } from 'hast';

/** What shows nothing: blanks of any width. */
const BLANKS = /^[\s\u00AD\u200B-\u200F\u2060-\u2064\u2800\u3164]*$/;
const INLINE = ['b', 'br', 'em', 'font', 'i', 'small', 'span', 'strong', 'u'];

/**
 * Takes out what copied pages are padded with: paragraphs of nothing but blanks, and a picture that
 * follows itself. What a link may lead to stays.
 */
export function tidy(parent: Root | Element): void {
  const removed = new Set<Nodes>();
  let last: string | undefined;
  for (const child of parent.children) {
    const picture = lonePicture(child);
    if (isBlankBlock(child) || (picture !== undefined && picture === last)) {
      removed.add(child);
      continue;
    }
    if (!isGap(child)) last = picture;
    if (child.type === 'element' && child.tagName !== 'pre') tidy(child);
  }
  if (removed.size > 0) remove(parent.children, removed);
}

function remove(children: Nodes[], removed: Set<Nodes>): void {
  const kept = children.filter((child) => !removed.has(child));
  kept.forEach((child, index) => {
    children[index] = child;
  });
  children.length = kept.length;
}

function isBlankBlock(node: Nodes): boolean {
  if (node.type !== 'element' || !['p', 'div'].includes(node.tagName)) return false;
  const { id, className, dataTitle } = node.properties;
  const isStyled = node.tagName === 'div' && className !== undefined;
  // The title of a note may be its kind's name, which is still to come.
  return !id && !isStyled && dataTitle === undefined && node.children.every(isBlank);
}

function isBlank(node: Nodes): boolean {
  if (node.type === 'text') return BLANKS.test(node.value);
  if (node.type !== 'element') return node.type === 'comment';
  return INLINE.includes(node.tagName) && !node.properties.id && node.children.every(isBlank);
}

/** The address of a picture that stands alone in a block of its own. */
function lonePicture(node: Nodes): string | undefined {
  if (node.type !== 'element') return undefined;
  if (!['p', 'div', 'figure', 'center'].includes(node.tagName)) return undefined;
  const [only, ...others] = node.children.filter((child) => !isGap(child));
  if (only?.type !== 'element' || others.length > 0) return undefined;
  return only.tagName === 'img' ? String(only.properties.src ?? '') || undefined : undefined;
}

function isGap(node: Nodes): boolean {
  return node.type === 'comment' || (node.type === 'text' && !node.value.trim());
}
