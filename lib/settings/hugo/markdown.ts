import type { WrittenSettings } from '../schema/settings';
import type { Values } from './values';

const LEVELS = { min: 1, max: 6 };
const HEADING_IDS = ['github', 'github-ascii', 'blackfriday'] as const;

/** How markdown is read, by the settings of Goldmark. */
export function readMarkdown(values: Values): WrittenSettings['markdown'] {
  const ids = values.text('markup.goldmark.parser.autoheadingidtype');
  return {
    headingIds: HEADING_IDS.find((known) => known === ids) ?? 'github',
    headingAttributes: values.flag('markup.goldmark.parser.attribute.title') ?? true,
    blockAttributes: values.flag('markup.goldmark.parser.attribute.block'),
    hardWraps: values.flag('markup.goldmark.renderer.hardwraps'),
    emoji: values.flag('enableemoji'),
    typographer: readTypographer(values),
  };
}

/** On unless it is off, by itself in older versions and by `disable` in newer ones. */
function readTypographer(values: Values): boolean {
  const path = 'markup.goldmark.extensions.typographer';
  if (values.config.peek(path) === false) return values.flag(path) ?? true;
  return !values.flag(`${path}.disable`);
}

/** The levels of headings in tables of contents. */
export function readContents(values: Values): WrittenSettings['contents'] {
  return {
    from: values.count(LEVELS, 'markup.tableofcontents.startlevel') ?? 2,
    to: values.count(LEVELS, 'markup.tableofcontents.endlevel') ?? 3,
  };
}
