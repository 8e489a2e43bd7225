import { randomUUID } from 'node:crypto';
import type { Element, Nodes, Properties, Root } from 'hast';
import type { Formula } from './formulas';

/**
 * The attribute that what markdown itself made carries through the parser and the sanitiser. Nobody
 * can write it in an article: its name is drawn by lot, and never written out.
 */
export const OWN_MARK = `own-${randomUUID()}`;

/** What was put aside, in the order of the marks. */
export type Own = (Properties | Formula)[];

/** Marks the elements of a tree that no HTML of an article is part of yet. */
export function markOwn(tree: Nodes): Own {
  const own: Own = [];
  markBelow(tree, own);
  return own;
}

function markBelow(node: Nodes, own: Own): void {
  if (!('children' in node)) return;
  if (node.type === 'element') markElement(node, own);
  for (const child of node.children) markBelow(child, own);
}

function markElement({ tagName, properties }: Element, own: Own): void {
  const said: Properties = {};
  for (const name in properties) {
    if (!isOwn(tagName, name)) continue;
    said[name] = properties[name] === true ? '' : properties[name];
    delete properties[name];
  }
  if (Object.keys(said).length > 0) properties[OWN_MARK] = own.push(said) - 1;
}

/** Puts aside what is said of an element here, besides what markdown says of it. */
export function addOwn({ properties }: Element, said: Properties, own: Own): void {
  const known = own[Number(properties[OWN_MARK])];
  if (known && !isFormula(known)) Object.assign(known, said);
  else properties[OWN_MARK] = own.push(said) - 1;
}

/** What stands for a formula, which no sanitiser knows. */
export function markFormula(formula: Formula, own: Own): Element {
  const properties = { [OWN_MARK]: own.push(formula) - 1 };
  return { type: 'element', tagName: 'span', properties, children: [] };
}

/** Gives what is marked back what was put aside. */
export function restoreOwn(parent: Root | Element, own: Own): void {
  parent.children.forEach((child, index) => {
    if (child.type !== 'element') return;
    const mark = child.properties[OWN_MARK];
    if (mark !== undefined) {
      delete child.properties[OWN_MARK];
      const said = own[Number(mark)];
      if (isFormula(said)) parent.children[index] = said;
      else Object.assign(child.properties, said);
    }
    restoreOwn(child, own);
  });
}

/** What markdown alone may say: what is a list of tasks, what a footnote, how a heading is written. */
function isOwn(tagName: string, name: string): boolean {
  if (name === 'className') return ['ul', 'ol', 'li', 'section'].includes(tagName);
  return name.startsWith('data');
}

function isFormula(said: Properties | Formula | undefined): said is Formula {
  return said?.type === 'formula' && 'isDisplay' in said;
}
