import type { Element, ElementContent, Nodes } from 'hast';
import type { Root } from 'mdast';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { defListHastHandlers } from 'remark-definition-list';
import { applyClasses } from './attributes';
import { type Finish, finishElements } from './elements';
import type { Formula } from './formulas';
import { type Heading as HtmlHeading, labelHeadings, noteHeadingTexts } from './headings';
import { parseSafely } from './sanitise';
import type { Shortcode } from './shortcodes/insert';
import { tidy } from './tidy';
import { setTypography } from './typographer';

declare module 'mdast' {
  interface RootData {
    headings?: HtmlHeading[];
    finish?: Finish;
    /** Why something is missing, in plain English. */
    cut?: string;
  }
}

/** What holds what a shortcode makes, so that nothing is written between its pieces. */
const SHORTCODE = 'shortcode';

const contentHandlers: Handlers = {
  ...defListHastHandlers,
  inlineMath: (_state, { value }): Formula => ({ type: 'formula', value, isDisplay: false }),
  math: (_state, { value }): Formula => ({ type: 'formula', value, isDisplay: true }),
  shortcode: (state, node: Shortcode): Element => ({
    ...{ type: 'element', tagName: SHORTCODE, properties: {} },
    children: state.all(node),
  }),
};

/**
 * The handler of `remark-html`: first the body's own HTML becomes elements that may be there, then
 * they are given what readers need. The headings are left in the root's `data`, where `finish` says
 * what that is. `remark-html` writes all of it out as it is.
 */
export const handlers: Handlers = { root: renderRoot };

function renderRoot(_state: State, root: Root): ElementContent[] {
  const unparsed = toHast(root, {
    allowDangerousHtml: true,
    clobberPrefix: '',
    handlers: contentHandlers,
  });
  openShortcodes(unparsed);
  const finish = root.data?.finish ?? {};
  const { headingIds, headingAttributes, typographer } = finish;
  if (typographer) {
    noteHeadingTexts(unparsed);
    setTypography(unparsed);
  }
  const tree = parseSafely(unparsed);
  applyClasses(tree);
  tidy(tree);
  root.data = { ...root.data, headings: labelHeadings(tree, headingIds, headingAttributes) };
  finishElements(tree, finish);
  return tree.children as ElementContent[];
}

function openShortcodes(parent: Nodes): void {
  if (!('children' in parent)) return;
  const children: Nodes[] = parent.children;
  children.forEach(openShortcodes);
  if (!children.some(isShortcode)) return;
  const opened = children.flatMap((child): Nodes[] =>
    isShortcode(child) ? child.children : [child],
  );
  children.length = 0;
  for (const child of opened) children.push(child);
}

function isShortcode(node: Nodes): node is Element {
  return node.type === 'element' && node.tagName === SHORTCODE;
}
