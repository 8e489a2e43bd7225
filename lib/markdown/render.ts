import type { Root } from 'mdast';
import { stripControls } from './characters';
import { boundCost, maxLength } from './cost';
import type { Finish } from './elements';
import { escapeHtml } from './escape';
import { hasOpenFormula } from './formulas';
import type { Heading } from './headings';
import { processors } from './processor';
import { expandShortcodes } from './shortcodes/expand';
import type { ShortcodeContext } from './shortcodes/known';

export type { Heading } from './headings';

export interface RenderedBody {
  html: string;
  headings: Heading[];
}

export interface RenderOptions extends Finish {
  math: boolean;
  /** Whether the body is HTML, and not markdown. */
  isHtml?: boolean;
  /** What the body's shortcodes may ask. */
  shortcodes?: ShortcodeContext;
}

/**
 * A body of markdown, or of HTML, to safe, well-formed HTML and its headings in order; `math` turns TeX into
 * MathML, `words` make notes of `[!NOTE]` and links of pictures, `highlight` colours code. Never throws: a body that cannot be rendered is shown as it is written.
 */
export function renderBody(markdown: string, options: RenderOptions): RenderedBody {
  const source = stripControls(markdown);
  try {
    const expanded = expandShortcodes(source, options.shortcodes);
    return options.isHtml ? renderHtml(expanded, options) : render(boundCost(expanded), options);
  } catch {
    return { html: `<pre>${escapeHtml(source)}</pre>\n`, headings: [] };
  }
}

function renderHtml(source: string, finish: RenderOptions): RenderedBody {
  if (source.length > maxLength) throw new RangeError('The body is too long to render');
  const tree: Root = {
    type: 'root',
    children: [{ type: 'html', value: source }],
    data: { finish: { ...finish, typographer: false } },
  };
  const html = processors.text.stringify(tree);
  return { html, headings: tree.data?.headings ?? [] };
}

function render(source: string, { math, ...finish }: RenderOptions): RenderedBody {
  let processor = math ? processors.math : processors.text;
  let tree = processor.parse(source);
  if (math && hasOpenFormula(tree, source)) {
    processor = processors.inlineMath;
    tree = processor.parse(source);
  }
  tree.data = { ...tree.data, finish, source };
  processor.runSync(tree, source);
  const html = processor.stringify(tree, source);
  return { html, headings: tree.data?.headings ?? [] };
}
