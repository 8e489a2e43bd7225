import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import { remarkDefinitionList } from 'remark-definition-list';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import remarkMath from 'remark-math';
import { remarkAlerts } from './alerts';
import { remarkBlockAttributes } from './attributes';
import { remarkBareLinks } from './bare-links';
import { remarkDepth } from './cost/depth';
import { remarkWritten } from './cost/written';
import { remarkFormulaSyntax } from './formula-syntax';
import { remarkDisplayFormulas } from './formulas';
import { remarkHeadingSource } from './heading-source';
import { handlers } from './html';
import { remarkReplacements } from './replacements';
import { remarkShortcodes } from './shortcodes/insert';
import { remarkSoftBreaks } from './soft-breaks';
import { remarkYearLists } from './year-lists';

/** Markdown to safe HTML: without formulas, with them, and with those inside paragraphs only. */
export const processors = createProcessors({ attributes: false });
/** The same where lines of `{.class}` speak of the blocks above. */
export const attributeProcessors = createProcessors({ attributes: true });

function createProcessors({ attributes }: { attributes: boolean }) {
  return {
    text: create().use(remarkShortcodes).freeze(),
    math: createMath({ blocks: true }).freeze(),
    inlineMath: createMath({ blocks: false }).freeze(),
  };

  function create() {
    return attributes ? createProcessor().use(remarkBlockAttributes) : createProcessor();
  }

  function createMath(options: { blocks: boolean }) {
    return create()
      .use(remarkMath)
      .use(remarkFormulaSyntax, options)
      .use(remarkDisplayFormulas)
      .use(remarkShortcodes);
  }
}

function createProcessor() {
  return (
    remark()
      .use(remarkGfm, { singleTilde: false })
      .use(remarkCjkFriendly)
      .use(remarkCjkFriendlyStrikethrough, { singleTilde: false })
      .use(remarkDefinitionList)
      .use(remarkDepth)
      .use(remarkWritten)
      .use(remarkBareLinks)
      .use(remarkYearLists)
      .use(remarkAlerts)
      .use(remarkReplacements)
      .use(remarkSoftBreaks)
      .use(remarkHeadingSource)
      // What `handlers` returns is safe already; a sanitiser here would have to know what is ours.
      .use(remarkHtml, { handlers, sanitize: false })
  );
}
