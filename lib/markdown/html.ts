import type { ElementContent, Root as HtmlRoot } from 'hast';
import { raw } from 'hast-util-raw';
import type { Root } from 'mdast';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { defListHastHandlers } from 'remark-definition-list';
import { type Finish, finishElements, removeElements } from './elements';
import type { Formula } from './formulas';
import { type Heading as HtmlHeading, labelHeadings } from './headings';
import { setTypography } from './typographer';

declare module 'mdast' {
  interface RootData {
    headings?: HtmlHeading[];
    finish?: Finish;
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

function renderRoot(_state: State, root: Root): ElementContent[] {
  const unparsed = toHast(root, {
    allowDangerousHtml: true,
    clobberPrefix: '',
    handlers: contentHandlers,
  });
  const tree = raw(unparsed, { passThrough: ['formula'] }) as HtmlRoot;
  removeElements(tree);
  root.data = { ...root.data, headings: labelHeadings(tree, root.data?.finish?.headingIds) };
  // Ids are made from headings as they are written.
  if (root.data.finish?.typographer) setTypography(tree);
  finishElements(tree, root.data.finish ?? {});
  return tree.children as ElementContent[];
}
