import { stripControls } from './characters';
import { boundCost } from './cost';
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
  /** What the body's shortcodes may ask. */
  shortcodes?: ShortcodeContext;
}

/**
 * A body of markdown to safe, well-formed HTML and its headings in order; `math` turns TeX into
 * MathML, `words` make notes of `[!NOTE]` and links of pictures, `highlight` colours code. Never throws: a body that cannot be rendered is shown as it is written.
 */
export function renderBody(markdown: string, options: RenderOptions): RenderedBody {
  const source = stripControls(markdown);
  try {
    return render(boundCost(expandShortcodes(source, options.shortcodes)), options);
  } catch {
    return { html: `<pre>${escapeHtml(source)}</pre>\n`, headings: [] };
  }
}

function render(source: string, { math, shortcodes: _, ...finish }: RenderOptions): RenderedBody {
  let processor = math ? processors.math : processors.text;
  let tree = processor.parse(source);
  if (math && hasOpenFormula(tree, source)) {
    processor = processors.inlineMath;
    tree = processor.parse(source);
  }
  tree.data = { ...tree.data, finish };
  processor.runSync(tree, source);
  const html = processor.stringify(tree, source);
  return { html, headings: tree.data?.headings ?? [] };
}
