import type { Element, Nodes, Properties, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { sanitize } from 'hast-util-sanitize';
import { SKIP, visit } from 'unist-util-visit';
import { isNoFrame, toFrame } from './frame-elements';
import { isHeading, textOf } from './headings';
import { freeIds } from './ids';
import { addOwn, markFormula, markOwn, type Own, restoreOwn } from './own-marks';
import { findSource } from './picture-sources';
import { isHidden, type Presentation, takePresentation } from './presentation/presentation';
import { removedElements, schema } from './schema';
import { cleanSourceSet } from './source-sets';

/**
 * The elements of a body, its own HTML among them, each closed, and with nothing in them that an
 * article may not say. All that is added to them afterwards is ours.
 */
export function parseSafely(unparsed: Nodes): Root {
  const own = markOwn(unparsed);
  const tree = asRoot(raw(unparsed, { passThrough: ['formula'] }));
  prepare(tree, own);
  freeIds(tree);
  const safe = asRoot(sanitize(tree, schema));
  restoreOwn(safe, own);
  return safe;
}

/** Takes out what may leave no trace, and does what no schema can: it judges frames, styles and source sets. */
function prepare(tree: Root, own: Own): void {
  visit(tree, (element, index, parent) => {
    if (!parent || index === undefined) return;
    if (element.type === 'formula') parent.children[index] = markFormula(element, own);
    if (element.type !== 'element') return;
    toFrame(element);
    if (isRemoved(element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const look = takePresentation(element);
    if (look) addOwn(element, propertiesOf(look), own);
    const { properties, tagName } = element;
    if (tagName === 'img') properties.src = findSource(properties);
    if (properties.srcSet !== undefined) {
      properties.srcSet = cleanSourceSet([properties.srcSet].flat().join(', ')) || undefined;
    }
  });
}

function propertiesOf({ tokens, attributes }: Presentation): Properties {
  return tokens.length > 0 ? { ...attributes, dataLook: tokens.join(' ') } : attributes;
}

function isRemoved(element: Element): boolean {
  const { tagName, properties } = element;
  if (isHidden(element)) return true;
  if (isNoFrame(element)) return true;
  if (tagName === 'input') return properties.type !== 'checkbox';
  if (properties.id === 'footnote-label') return true;
  if (isHeading(element)) return isEmpty(element);
  return removedElements.includes(tagName);
}

function isEmpty(heading: Element): boolean {
  return !textOf(heading).trim() && heading.children.every((child) => child.type !== 'element');
}

function asRoot(tree: Nodes): Root {
  if (tree.type !== 'root') throw new TypeError(`A root, and no ${tree.type}, was to come back`);
  return tree;
}
