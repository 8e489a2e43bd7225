import type { List, ListItem, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** remark plugin: a line such as `1986. …` starts with a year, not with the number of a list item. */
export function remarkYearLists() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, 'list', (list: List, index, parent) => {
      if (!parent || index === undefined || (list.start ?? 1) < 1000) return;
      const paragraphs = list.children.flatMap((item) => withMarker(item, source));
      parent.children.splice(index, 1, ...paragraphs);
      return [SKIP, index];
    });
  };
}

/** The item's content, its marker put back as it stands in the source. */
function withMarker(item: ListItem, source: string): ListItem['children'] {
  const start = item.position?.start.offset ?? 0;
  const marker = source.slice(start, start + 12).match(/^\d+[.)]/)?.[0] ?? '';
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') {
    return [{ type: 'paragraph', children: [{ type: 'text', value: marker }] }, ...item.children];
  }
  const children = [{ type: 'text' as const, value: `${marker} ` }, ...first.children];
  return [{ ...first, children }, ...rest];
}
