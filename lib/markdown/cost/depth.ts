import type { Nodes, Parents, Root } from 'mdast';

/** Marks within marks; nobody sees more, and what walks a tree cannot go much deeper. */
const MAX_DEPTH = 100;

const phrases = new Set(
  'paragraph heading tableCell emphasis strong delete link linkReference'.split(' '),
);

/** remark plugin: of marks that are nested too deep the text stays. Blocks are no problem here. */
export function remarkDepth() {
  return (tree: Root): void => {
    const parents: { node: Parents; depth: number }[] = [{ node: tree, depth: 0 }];
    for (let next = parents.pop(); next; next = parents.pop()) {
      const { node, depth } = next;
      if (depth >= MAX_DEPTH && phrases.has(node.type)) flatten(node);
      for (const child of node.children) {
        if ('children' in child) parents.push({ node: child, depth: depth + 1 });
      }
    }
  };
}

function flatten(node: Parents): void {
  const children: Nodes[] = node.children;
  if (!children.some((child) => 'children' in child)) return;
  children.splice(0, children.length, { type: 'text', value: textOf(node) });
}

/** The text below a node, found without going down into it. */
function textOf(node: Nodes): string {
  const rest = [node];
  let text = '';
  for (let next = rest.pop(); next; next = rest.pop()) {
    if ('value' in next) text += next.value;
    if ('children' in next) for (const child of next.children.toReversed()) rest.push(child);
  }
  return text;
}
