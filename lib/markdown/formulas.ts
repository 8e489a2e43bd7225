import type { Element, ElementContent, Nodes } from 'hast';
import { raw } from 'hast-util-raw';
import { sanitize } from 'hast-util-sanitize';
import katex from 'katex';
import 'katex/contrib/mhchem';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { listTags, referToTags } from './formula-references';
import { formulaSchema } from './formula-schema';
import { adaptTex, listReadings } from './formula-source';

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

/** remark plugin: `$$…$$`, `\[…\]` and environments inside a paragraph are display formulas too. */
export function remarkDisplayFormulas() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, 'inlineMath', (node) => {
      const start = node.position?.start.offset ?? 0;
      const isDisplay = /^(?:\$\$|\\\\?(?:\[|begin))/.test(source.slice(start, start + 7));
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
const MOST_BYTES_A_TOKEN = 200;
/** What a formula that defines commands may grow to by using them, in characters. */
const MAX_EXPANDED = 100_000;
const MAX_EXPANSIONS = 1000;

/** Environments that are displayed, whatever stands around them. */
const displayed = /\\begin\{(?:equation|align|gather|alignat|eqnarray|multline|flalign)\*?\}/;
const defining =
  /\\(?:[gex]?def|(?:re)?newcommand|providecommand|DeclareMathOperator|let|futurelet)/;
/** Commands of MathJax that say what only pages of their own have. */
const MACROS = Object.fromEntries(
  ['class', 'cssId', 'style'].map((name) => [`\\${name}`, '\\@secondoftwo']),
);
/** In which KaTeX writes a command that it knows and does not trust. */
const REFUSED = '#c0c0c1';

/**
 * What renders the formulas of one body, in their order: TeX to MathML. What one defines is known to
 * those after it. A formula that KaTeX refuses is shown as its source, and so is one that is too
 * long, or comes after too many.
 */
export function createFormulaRenderer(formulas: Formula[]): (formula: Formula) => ElementContent[] {
  const tags = listTags(formulas.map(({ value }) => value));
  const macros: Record<string, string> = { ...MACROS };
  let left = MAX_TOKENS;
  let defined = 0;
  return (formula) => {
    const { value } = formula;
    const tokens = value.match(/\\[a-z]+|\S/gi)?.length ?? 0;
    if (tokens > left) return showSource(formula);
    left -= tokens;
    if (defining.test(value)) defined += value.length;
    for (const reading of listReadings(value)) {
      const html = renderTex(adaptTex(referToTags(reading, tags)));
      if (html === undefined) continue;
      // What is defined elsewhere is written here.
      left -= html.length / MOST_BYTES_A_TOKEN;
      return parseFormula(html);
    }
    return showSource(formula);

    function renderTex(tex: string): string | undefined {
      try {
        const html = katex.renderToString(tex, {
          displayMode: formula.isDisplay || displayed.test(tex),
          output: 'mathml',
          strict: false,
          colorIsTextColor: true,
          errorColor: REFUSED,
          macros,
          globalGroup: true,
          maxSize: 50,
          maxExpand: defined ? Math.min(MAX_EXPANSIONS, MAX_EXPANDED / defined) : MAX_EXPANSIONS,
        });
        return html.includes(REFUSED) ? undefined : html;
      } catch {
        return undefined;
      }
    }
  };
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
