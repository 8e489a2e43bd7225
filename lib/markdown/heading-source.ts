import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { stripTokens } from './shortcodes/tokens';

/** remark plugin: lets headings know how they are written, which Hugo makes their ids of. */
export function remarkHeadingSource() {
  return (tree: Root, file: VFile): void => {
    const markdown = String(file);
    visit(tree, 'heading', (heading) => {
      const dataSource = stripTokens(sourceOf(heading, markdown));
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, dataSource } };
    });
  };
}

/** The line that a heading's id is made of: the only one, or the last above its underline. */
function sourceOf({ position }: Heading, markdown: string): string {
  const written = markdown.slice(position?.start.offset, position?.end.offset);
  if (/^#/.test(written)) return withoutMarks(written);
  return (written.split('\n').at(-2) ?? '').replace(/^[ \t>]+/, '').trim();
}

/** The text between the marks of `## News ##`. */
function withoutMarks(written: string): string {
  const text = written.replace(/^#+/, '').trimEnd();
  const opened = text.replace(/#+$/, '');
  return (/[ \t]$/.test(opened) ? opened : text).trim();
}
