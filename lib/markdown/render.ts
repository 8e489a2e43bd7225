import type { Root } from 'mdast';
import { stripControls } from './characters';
import { type BoundedBody, boundBody } from './cost/body';
import { maxLength, tooLong } from './cost/cost';
import { cutText } from './cost/cut-text';
import type { Finish } from './elements';
import { hasOpenFormula } from './formulas';
import type { Heading } from './headings';
import { renderPlain } from './plain';
import { attributeProcessors, processors } from './processor';
import { placeShortcodes } from './shortcodes/expand';

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
  /** Whether a line of `{#id .class}` says them of the block above. */
  blockAttributes?: boolean;
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
    const rendered = renderWithin(source, options);
    return { ...rendered, cut: rendered.cut || cut };
  } catch (error) {
    return renderPlain(source, error);
  }
}

/** As much of a body as becomes no more HTML than may be. */
function renderWithin(source: string, options: RenderOptions): RenderedBody {
  const expanded = placeShortcodes(source, options.shortcodes);
  let units: number | undefined;
  for (let tries = 0; tries < maxTries; tries += 1) {
    const bounded = boundBody(expanded, { units, isHtml: options.isHtml });
    const rendered = render(bounded, options);
    const bytes = Buffer.byteLength(rendered.html);
    if (bytes <= maxHtmlBytes) return rendered;
    units = (bounded.units * maxHtmlBytes * 0.9) / bytes;
  }
  throw new RangeError('The body becomes too much HTML');
}

function render({ text, parts, cut }: BoundedBody, options: RenderOptions): RenderedBody {
  const { math, blockAttributes = false, isHtml = false, ...finish } = options;
  const known = blockAttributes ? attributeProcessors : processors;
  const asText = isHtml ? { ...finish, typographer: false } : finish;
  const processor = isHtml || !math ? known.text : chooseForMath(text, known);
  const tree = read(text, isHtml);
  const html = processor.stringify(tree, text);
  const { headings = [], cut: ownCut = '' } = tree.data ?? {};
  return { html, headings, cut: cut || ownCut };

  function read(source: string, isHtml = false): Root {
    const parsed: Root = isHtml
      ? { type: 'root', children: [{ type: 'html', value: source }] }
      : processor.parse(source);
    parsed.data = { ...parsed.data, finish: asText, parts, read };
    processor.runSync(parsed, source);
    return parsed;
  }
}

function chooseForMath(text: string, { math, inlineMath }: typeof processors) {
  if (!text.includes('$$')) return math;
  return hasOpenFormula(math.parse(text), text) ? inlineMath : math;
}
