import { stripControls } from './characters';
import { boundCost } from './cost';
import { hasOpenFormula } from './formulas';
import type { Heading } from './headings';
import { processors } from './processor';

export type { Heading } from './headings';

export interface RenderedBody {
  html: string;
  headings: Heading[];
}

/**
 * A body of markdown to safe, well-formed HTML and its headings in order; `math` turns TeX into
 * MathML. Never throws: a body that cannot be rendered is shown as it is written.
 */
export function renderBody(markdown: string, { math }: { math: boolean }): RenderedBody {
  const source = stripControls(markdown);
  try {
    return render(boundCost(source), math);
  } catch {
    return { html: `<pre>${escapeHtml(source)}</pre>\n`, headings: [] };
  }
}

function render(source: string, math: boolean): RenderedBody {
  let processor = math ? processors.math : processors.text;
  let tree = processor.parse(source);
  if (math && hasOpenFormula(tree, source)) {
    processor = processors.inlineMath;
    tree = processor.parse(source);
  }
  processor.runSync(tree, source);
  const html = processor.stringify(tree, source);
  return { html, headings: tree.data?.headings ?? [] };
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
