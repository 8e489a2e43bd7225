import type { Root } from 'mdast';
import { stripControls } from './characters';
import { type Bounded, boundCost, boundHtml, maxLength, tooLong } from './cost/cost';
import { cutText } from './cost/cut-text';
import type { Finish } from './elements';
import { hasOpenFormula } from './formulas';
import type { Heading } from './headings';
import { renderPlain } from './plain';
import { processors } from './processor';
import { expandShortcodes } from './shortcodes/expand';

export type { Heading } from './headings';

export interface RenderedBody {
  html: string;
  headings: Heading[];
  /** Why something of the body is missing, in plain English; empty where nothing is. */
  cut: string;
}

export interface RenderOptions extends Finish {
  math: boolean;
  /** Whether the body is HTML, and not markdown. */
  isHtml?: boolean;
}

/** Bytes of HTML that a body may become. */
const maxHtmlBytes = 4_000_000;
/** How often a body that becomes more is rendered again, with less of it. */
const maxTries = 4;

/**
 * A body of markdown, or of HTML, to safe, well-formed HTML and its headings in order; `math` turns TeX into
 * MathML, `words` make notes of `[!NOTE]` and links of pictures, `highlight` colours code. Never throws: of a
 * body that is too much the beginning is rendered, and one that cannot be rendered is shown as it is written.
 */
export function renderBody(markdown: string, options: RenderOptions): RenderedBody {
  const part = cutText(markdown, maxLength);
  const cut = part.length < markdown.length ? tooLong : '';
  const source = stripControls(part).replace(/\r\n?/g, '\n');
  try {
    const rendered = renderWithin(expandShortcodes(source, options.shortcodes), options);
    return { ...rendered, cut: rendered.cut || cut };
  } catch {
    return renderPlain(source);
  }
}

/** As much of a body as becomes no more HTML than may be. */
function renderWithin(source: string, options: RenderOptions): RenderedBody {
  let units: number | undefined;
  for (let tries = 0; tries < maxTries; tries += 1) {
    const bounded = options.isHtml ? boundHtml(source, units) : boundCost(source, units);
    const rendered = options.isHtml ? renderHtml(bounded, options) : render(bounded, options);
    const bytes = Buffer.byteLength(rendered.html);
    if (bytes <= maxHtmlBytes) return rendered;
    units = (bounded.units * maxHtmlBytes * 0.9) / bytes;
  }
  throw new RangeError('The body becomes too much HTML');
}

function renderHtml({ text, cut }: Bounded, finish: RenderOptions): RenderedBody {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'html', value: text }],
    data: { finish: { ...finish, typographer: false } },
  };
  const html = processors.text.stringify(tree);
  return { html, headings: tree.data?.headings ?? [], cut };
}

function render({ text, cut }: Bounded, { math, ...finish }: RenderOptions): RenderedBody {
  let processor = math ? processors.math : processors.text;
  let tree = processor.parse(text);
  if (math && hasOpenFormula(tree, text)) {
    processor = processors.inlineMath;
    tree = processor.parse(text);
  }
  tree.data = { ...tree.data, finish, source: text };
  processor.runSync(tree, text);
  const html = processor.stringify(tree, text);
  return { html, headings: tree.data?.headings ?? [], cut: cut || (tree.data?.cut ?? '') };
}
