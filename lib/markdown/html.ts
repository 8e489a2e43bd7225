import type { Element, ElementContent } from 'hast';
import type { Heading as MarkdownHeading, Root } from 'mdast';
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { defListHastHandlers } from 'remark-definition-list';
import { type Finish, finishElements } from './elements';
import type { Formula } from './formulas';
import { type Heading as HtmlHeading, labelHeadings } from './headings';
import { parseSafely } from './sanitise';
import { tidy } from './tidy';
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
 * The handler of `remark-html`: first the body's own HTML becomes elements that may be there, then
 * they are given what readers need. The headings are left in the root's `data`, where `finish` says
 * what that is. `remark-html` writes all of it out as it is.
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
  const tree = parseSafely(unparsed);
  tidy(tree);
  root.data = { ...root.data, headings: labelHeadings(tree, root.data?.finish?.headingIds) };
  // Ids are made from headings as they are written.
  if (root.data.finish?.typographer) setTypography(tree);
  finishElements(tree, root.data.finish ?? {});
  return tree.children as ElementContent[];
}
