import type {
  Definition,
  FootnoteReference,
  ImageReference,
  LinkReference,
  Nodes,
  Parents,
  PhrasingContent,
  Root,
  Table,
} from 'mdast';
import { visit } from 'unist-util-visit';
import { tooManyRows } from './cost';

/** Cells that are written for tables, those included that short rows lack. */
const MAX_CELLS = 60_000;
/** Characters of addresses and titles that are written where a name stands for them. */
const MAX_NAMED = 500_000;

type Reference = LinkReference | ImageReference | FootnoteReference;

/**
 * remark plugin: bounds what is written more often than it is read. A row is filled up to the
 * number of columns, and what a definition says is written for each of its references: tables end
 * after as many rows as there is room for, and references beyond it stay text.
 */
export function remarkWritten() {
  return (tree: Root): void => {
    const tables: Table[] = [];
    const definitions: Definition[] = [];
    const references: { node: Reference; parent: Parents }[] = [];
    visit(tree, (node, _index, parent) => {
      if (node.type === 'table') tables.push(node);
      if (node.type === 'definition') definitions.push(node);
      if (parent && isReference(node)) references.push({ node, parent });
    });
    if (cutRows(tables)) tree.data = { ...tree.data, cut: tooManyRows };
    const lengths = new Map(
      definitions.reverse().map(({ identifier, url, title }) => [identifier, (url + title).length]),
    );
    let left = MAX_NAMED;
    for (const { node, parent } of references) {
      left -= lengths.get(node.identifier) ?? node.identifier.length * 4;
      if (left < 0) replace(node, parent);
    }
  };
}

/** Whether a table had more rows than there is room for. */
function cutRows(tables: Table[]): boolean {
  let left = MAX_CELLS;
  let isCut = false;
  for (const { align, children } of tables) {
    const columns = Math.max(1, align?.length ?? 1);
    const rows = Math.floor(left / columns);
    if (children.length > rows) {
      children.length = rows;
      isCut = true;
    }
    left -= children.length * columns;
  }
  return isCut;
}

function isReference(node: Nodes): node is Reference {
  return /^(?:link|image|footnote)Reference$/.test(node.type);
}

function replace(node: Reference, parent: Parents): void {
  const children: Nodes[] = parent.children;
  children.splice(children.indexOf(node), 1, ...textsOf(node));
}

function textsOf(node: Reference): PhrasingContent[] {
  if (node.type === 'linkReference') return node.children;
  const value = node.type === 'imageReference' ? (node.alt ?? '') : `[^${node.label ?? ''}]`;
  return [{ type: 'text', value }];
}
