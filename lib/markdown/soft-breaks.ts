import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { joinLines } from './characters';

/** remark plugin: a soft line break between two CJK characters leaves no space. */
export function remarkSoftBreaks() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'heading') return;
      const leaves = listLeaves(node);
      leaves.forEach((leaf, index) => {
        if (leaf.type !== 'text' || !leaf.value.includes('\n')) return;
        const before = edgeOf(leaves[index - 1]).slice(-2);
        const after = edgeOf(leaves[index + 1]).slice(0, 2);
        const joined = joinLines(`${before}${leaf.value}${after}`.split(/\r?\n/), '\n');
        leaf.value = joined.slice(before.length, joined.length - after.length);
      });
    });
  };
}

/** Everything in a block that shows, in reading order; tags and footnote marks are looked through. */
function listLeaves(node: Nodes): Nodes[] {
  if ('children' in node) return node.children.flatMap(listLeaves);
  return node.type === 'html' || node.type === 'footnoteReference' ? [] : [node];
}

function edgeOf(leaf: Nodes | undefined): string {
  return leaf?.type === 'text' || leaf?.type === 'inlineCode' ? leaf.value : '';
}
