import type { ElementContent, Nodes, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import katex from 'katex';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** A formula on its way through the HTML parser, which must not touch it. */
export interface Formula {
  type: 'formula';
  value: string;
  isDisplay: boolean;
}

declare module 'hast' {
  interface ElementContentMap {
    formula: Formula;
  }
  interface RootContentMap {
    formula: Formula;
  }
}

/** remark plugin: `$$…$$` and `\[…\]` inside a paragraph are display formulas too. */
export function remarkDisplayFormulas() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'inlineMath', (node) => {
      const start = node.position?.start.offset ?? 0;
      const isDisplay = /^(?:\$\$|\\\\?\[)/.test(String(file).slice(start, start + 3));
      if (isDisplay) Object.assign(node, { type: 'math' });
    });
  };
}

/**
 * Whether a line of `$$` opens a formula that no line of `$$` closes, or that has text beside it:
 * as a block it would swallow what follows, up to the whole rest of the article.
 */
export function hasOpenFormula(tree: Root, source: string): boolean {
  let isOpen = false;
  visit(tree, 'math', ({ meta, position }) => {
    if (meta === undefined) return;
    const lines = source.slice(position?.start.offset, position?.end.offset).split('\n');
    const isClosed = lines.length > 1 && /^[\s>]*\$\$+\s*$/.test(lines.at(-1) ?? '');
    if (meta !== null || !isClosed) isOpen = true;
  });
  return isOpen;
}

/** TeX to MathML; a formula that KaTeX refuses is shown as its source. */
export function renderFormula({ value, isDisplay }: Formula): ElementContent[] {
  try {
    const html = katex.renderToString(value, {
      displayMode: isDisplay,
      output: 'mathml',
      strict: false,
      maxSize: 50,
    });
    const wrapper = parseHtml(html)[0];
    return wrapper?.type === 'element' ? wrapper.children : [];
  } catch {
    const properties = { className: ['math-error'] };
    return [{ type: 'element', tagName: 'code', properties, children: [{ type: 'text', value }] }];
  }
}

function parseHtml(html: string): RootContent[] {
  const tree: Nodes = raw({ type: 'root', children: [{ type: 'raw', value: html }] });
  return tree.type === 'root' ? tree.children : [];
}
