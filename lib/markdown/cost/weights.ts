import { TOKEN } from '../shortcodes/tokens';
import { type Block, containersOf, countCells, isUnderline } from './blocks';
import { createClosings } from './closings';

// Units of 0.1 ms, from parsing to writing, on one slow core.
const WEIGHTS = {
  character: 0.01,
  codeCharacter: 0.003,
  line: 0.3,
  blankLine: 0.1,
  paragraph: 0.7,
  heading: 0.6,
  /** What stands for a shortcode, besides what that makes. */
  token: 0.5,
  table: 2,
  cell: 0.7,
  /** One that a short row lacks, which is written all the same. */
  missingCell: 0.2,
  /** The mark of a quote or a list item, and one step of indentation, which may be a list's. */
  container: 3,
  indent: 0.4,
  footnote: 4,
  /** For every line before it: what is parsed is copied when a quote or a list ends. */
  closing: 0.0025,
  underline: 0.003,
  /** For every pair of lines in a paragraph that runs on after its quote or list item. */
  lazyLines: 0.0008,
  /** For every definition of an address: a label is looked for among all. */
  label: 0.0001,
  /** For every element that may still be open around it: the parser opens it again. */
  format: 0.03,
};
/** Fewer open elements of one text cost no more than the rest. */
const FREE_FORMATS = 30;

const MARKS: Record<string, number> = {
  ...{ '*': 0.6, _: 0.6, '~': 0.4, '`': 0.5, '[': 0.4, ']': 0.8, '<': 0.5, $: 0.8 },
  ...{ '&': 0.2, '\\': 0.4, ':': 0.4, w: 0.4, '@': 0.7, '|': 0.1 },
};
const mark = /[*_]+|~+|`+|[[\]<$&\\@|]|:\/\/|www\./g;

const address = /^ {0,3}\[[^\]^\n][^\]\n]{0,998}\]:/gm;
const heading = /^[ \t>]*#{1,6}(?:[ \t]|$)/;
const footnote = /^[ \t>]*\[\^[^\]\n]{1,999}\]:/;
/** Elements that go on in the next paragraph until they are closed. */
const format = /<(?:b|big|code|em|font|i|s|small|strike|strong|tt|u)(?=[\s/>])[^>]*/gi;

export type Weigh = (block: Block) => number;

/**
 * What makes a scale for each text that is parsed by itself, of all that is written in a body. It
 * weighs the blocks of the text, one after the other, in units of 0.1 ms; `weights` are those of
 * what tokens stand for.
 */
export function createScales(source: string, weights: number[]): () => Weigh {
  const addresses = source.match(address)?.length ?? 0;
  const weighFormats = createFormatScale();
  return () => createScale({ addresses, weights, weighFormats });
}

interface Circumstances {
  /** How many definitions of addresses there are. */
  addresses: number;
  weights: number[];
  weighFormats: (text: string) => number;
}

function createScale({ addresses, weights, weighFormats }: Circumstances): Weigh {
  const closes = createClosings();
  let lineNumber = 0;
  let isAfterGap = true;
  return (block) => {
    const text = block.lines.join('\n');
    return weighOwn(block, text) + weighTokens(text);
  };

  function weighOwn(block: Block, text: string): number {
    if (block.kind === 'code') return weighCode(block);
    const lines = block.lines.reduce((sum, line) => sum + weighLine(line), 0);
    const marks = weighMarks(text);
    const own = block.kind === 'table' ? weighRows(block) : weighParagraph(block);
    return lines + marks + own + text.length * WEIGHTS.character + weighFormats(text);
  }

  function weighTokens(text: string): number {
    let sum = 0;
    for (const [, number] of text.matchAll(TOKEN)) {
      sum += WEIGHTS.token + (weights[Number(number)] ?? 0);
    }
    return sum;
  }

  function weighCode({ lines }: Block): number {
    lineNumber += lines.length;
    const characters = lines.reduce((sum, line) => sum + line.length, 0);
    return lines.length * WEIGHTS.line + characters * WEIGHTS.codeCharacter;
  }

  function weighLine(line: string): number {
    lineNumber += 1;
    const isUnderText = !isAfterGap;
    const closing = closes(line) ? lineNumber * WEIGHTS.closing : 0;
    isAfterGap = line.trim() === '';
    if (isAfterGap) return WEIGHTS.blankLine;
    const containers = containersOf(line).match(/[^\s\d]/g)?.length ?? 0;
    const own = heading.test(line) ? WEIGHTS.heading : footnote.test(line) ? WEIGHTS.footnote : 0;
    const underlined = isUnderText && isUnderline(line) ? lineNumber * WEIGHTS.underline : 0;
    const indent = indentOf(line) * WEIGHTS.indent;
    return WEIGHTS.line + own + closing + underlined + containers * WEIGHTS.container + indent;
  }

  function weighMarks(text: string): number {
    let sum = 0;
    for (const [found] of text.matchAll(mark)) {
      sum += MARKS[found.charAt(0)] ?? 0;
      if (found === ']') sum += addresses * WEIGHTS.label;
    }
    return sum;
  }
}

/** Elements that are open go on through all texts of a body. */
function createFormatScale(): (text: string) => number {
  const formats = new Set<string>();
  let formatsSeen = 0;
  return (text) => {
    const elements = text.split('<').length;
    for (const [found] of text.matchAll(format)) {
      formats.add(found);
      formatsSeen += 1;
    }
    // The parser forgets the fourth of the same kind, and those before it.
    const open = Math.min(formats.size * 3, formatsSeen) - FREE_FORMATS;
    return Math.max(0, open) * elements * WEIGHTS.format;
  };
}

/** Steps of two columns. */
function indentOf(line: string): number {
  const blank = line.slice(0, line.length - line.trimStart().length).slice(0, 100);
  return (blank.length + 3 * (blank.split('\t').length - 1)) / 2;
}

function weighRows({ lines, columns = 0 }: Block): number {
  const begins = lines.length > 1;
  return lines.reduce(
    (sum, row) => {
      const cells = countCells(row);
      return sum + cells * WEIGHTS.cell + Math.max(0, columns - cells) * WEIGHTS.missingCell;
    },
    begins ? WEIGHTS.table : 0,
  );
}

function weighParagraph({ lines }: Block): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return 0;
  const isLazy = containersOf(lines[first] ?? '') !== '';
  const others = lines.length - first - 1;
  return WEIGHTS.paragraph + (isLazy ? others ** 2 * WEIGHTS.lazyLines : 0);
}
