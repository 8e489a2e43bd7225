import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { raw } from 'hast-util-raw';
import type { Heading as MarkdownHeading, Root } from 'mdast';
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { defListHastHandlers } from 'remark-definition-list';
import { type Finish, finishElements, removeElements } from './elements';
import type { Formula } from './formulas';
import { type Heading as HtmlHeading, labelHeadings } from './headings';
import { freeIds } from './ids';
import { setTypography } from './typographer';

declare module 'mdast' {
  interface RootData {
    headings?: HtmlHeading[];
    finish?: Finish;
    /** The markdown that the tree was read from. */
    source?: string;
    /** Why something is missing, in plain English. */
    cut?: string;
  }
}

const contentHandlers: Handlers = {
  ...defListHastHandlers,
  inlineMath: (_state, { value }): Formula => ({ type: 'formula', value, isDisplay: false }),
  math: (_state, { value }): Formula => ({ type: 'formula', value, isDisplay: true }),
};

/**
 * The handler of `remark-html`: its root is read by an HTML parser, so that the body's own HTML
 * becomes elements, each of them closed. Sanitising and writing stay with `remark-html`. The
 * headings are left in the root's `data`, where `finish` says what else the elements are given.
 */
export const handlers: Handlers = { root: renderRoot };

/** A heading that still knows how it is written. */
function renderHeading(state: State, heading: MarkdownHeading, markdown: string): Element {
  const element: Element = defaultHandlers.heading(state, heading);
  const source = sourceOf(heading, markdown);
  return { ...element, properties: { ...element.properties, dataSource: source } };
}

/** The line that a heading's id is made of: the only one, or the last above its underline. */
function sourceOf({ position }: MarkdownHeading, markdown: string): string {
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

function renderRoot(_state: State, root: Root): ElementContent[] {
  const unparsed = toHast(root, {
    allowDangerousHtml: true,
    clobberPrefix: '',
    handlers: {
      ...contentHandlers,
      heading: (state, heading) => renderHeading(state, heading, root.data?.source ?? ''),
    },
  });
  const tree = raw(unparsed, { passThrough: ['formula'] }) as HtmlRoot;
  removeElements(tree);
  freeIds(tree);
  root.data = { ...root.data, headings: labelHeadings(tree, root.data?.finish?.headingIds) };
  // Ids are made from headings as they are written.
  if (root.data.finish?.typographer) setTypography(tree);
  finishElements(tree, root.data.finish ?? {});
  return tree.children as ElementContent[];
}
