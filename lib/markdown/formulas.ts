import type { Element, ElementContent, Nodes } from 'hast';
import { raw } from 'hast-util-raw';
import { sanitize } from 'hast-util-sanitize';
import katex from 'katex';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formulaSchema } from './formula-schema';

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
    const source = String(file);
    visit(tree, 'inlineMath', (node) => {
      const start = node.position?.start.offset ?? 0;
      const isDisplay = /^(?:\$\$|\\\\?\[)/.test(source.slice(start, start + 3));
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

/** Letters, signs and commands in the formulas of a body: each takes up to 30 µs and 50 bytes. */
const MAX_TOKENS = 60_000;
/** What a formula that defines commands may grow to by using them, in characters. */
const MAX_EXPANDED = 100_000;
const MAX_EXPANSIONS = 1000;

/**
 * What renders the formulas of one body: TeX to MathML. A formula that KaTeX refuses is shown as
 * its source, and so is one that is too long, or comes after too many.
 */
export function createFormulaRenderer(): (formula: Formula) => ElementContent[] {
  let left = MAX_TOKENS;
  return (formula) => {
    const tokens = formula.value.match(/\\[a-z]+|\S/gi)?.length ?? 0;
    if (tokens > left) return showSource(formula);
    left -= tokens;
    return renderFormula(formula);
  };
}

function renderFormula(formula: Formula): ElementContent[] {
  const { value, isDisplay } = formula;
  const defines = /\\(?:[gex]?def|(?:re)?newcommand|providecommand|let|futurelet)/.test(value);
  try {
    const html = katex.renderToString(value, {
      displayMode: isDisplay,
      output: 'mathml',
      strict: false,
      maxSize: 50,
      maxExpand: defines ? Math.min(MAX_EXPANSIONS, MAX_EXPANDED / value.length) : MAX_EXPANSIONS,
    });
    return parseFormula(html);
  } catch {
    return showSource(formula);
  }
}

function showSource({ value }: Formula): ElementContent[] {
  const properties = { className: ['math-error'] };
  return [{ type: 'element', tagName: 'code', properties, children: [{ type: 'text', value }] }];
}

/** The one element of KaTeX's HTML that stays: `<math>`, without the `<span>` around it. */
function parseFormula(html: string): Element[] {
  const parsed = raw({ type: 'root', children: [{ type: 'raw', value: html }] });
  const safe: Nodes = sanitize(parsed, formulaSchema);
  if (safe.type === 'element') return [safe];
  return 'children' in safe ? safe.children.filter((child) => child.type === 'element') : [];
}
