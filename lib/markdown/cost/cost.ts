import { type Block, splitBlocks } from './blocks';
import { cutText } from './cut-text';
import { createTagBound, MAX_INNER_TAGS, MAX_TAGS } from './tag-depth';
import { createTamers, type Tame } from './tame';
import { createScales, type Weigh } from './weights';

/** Characters of a body that is rendered. */
export const maxLength = 2_000_000;
/** What a body may take, in units of 0.1 ms. */
export const maxUnits = 45_000;

export const tooLong = 'The text is too long to be shown whole';
export const tooManyRows = 'A table has more rows than can be shown';

/** As much of a body as may be rendered. */
export interface Bounded {
  text: string;
  /** What it takes, in units of 0.1 ms. */
  units: number;
  /** Why something is missing, in plain English; empty where nothing is. */
  cut: string;
}

/** What judges a text that is parsed by itself, its blocks one after the other. */
export interface Judge {
  tame: Tame;
  boundTags(text: string): string;
  weigh: Weigh;
}

/**
 * What makes a judge for each text that a body is made of; all share what there is. `weights` are
 * those of what tokens stand for.
 */
export function createJudges(
  markdown: string,
  weights: number[] = [],
): (isInner?: boolean) => Judge {
  const source = cutText(markdown, maxLength);
  const createTamer = createTamers(source.split('\n').length);
  const createScale = createScales(source, weights);
  return (isInner = false) => {
    const boundTags = createTagBound(isInner ? MAX_INNER_TAGS : MAX_TAGS);
    return { boundTags, tame: createTamer(boundTags), weigh: createScale() };
  };
}

/**
 * Bounds the time that rendering takes, by what will be written. Markdown that no author writes is
 * shown as it is written (`tame.ts`), a table ends after as many rows as there is room for, and
 * where the whole is too much the body ends at a block's end.
 */
export function boundCost(
  markdown: string,
  units = maxUnits,
  { tame, weigh } = createJudges(markdown)(),
): Bounded {
  const source = cutText(markdown, maxLength);
  const lines = source.split('\n');
  const kept: string[] = [];
  let left = units;
  let cut = source.length < markdown.length ? tooLong : '';
  for (const block of splitBlocks(lines)) {
    const fitting = block.kind === 'table' ? fitTable(block) : fitText(block);
    if (fitting.text !== undefined) kept.push(fitting.text);
    left -= fitting.units;
    if (fitting.cut) cut = cut === tooLong ? cut : fitting.cut;
    if (fitting.cut === tooLong) break;
  }
  return { text: kept.join('\n'), units: units - left, cut };

  function fitText(block: Block): Fitting {
    const tamed = { ...block, lines: tame(block) };
    const text = tamed.lines.join('\n');
    const weight = weigh(tamed);
    if (weight <= left) return { text, units: weight, cut: '' };
    const part = cutText(text, Math.floor((text.length * left) / weight));
    return { text: part || undefined, units: left, cut: tooLong };
  }

  /** A table takes half of what is left at most: there is a text after it. */
  function fitTable({ lines: [head = '', delimiter = '', ...rows], columns }: Block): Fitting {
    const room = left / 2;
    const fitting: string[] = [];
    let taken = 0;
    for (const row of [[head, delimiter], ...rows.map((line) => [line])]) {
      const block: Block = { kind: 'table', lines: row, columns };
      block.lines = tame(block);
      const weight = weigh(block);
      if (taken + weight > room) {
        return { text: fitting.join('\n') || undefined, units: taken, cut: tooManyRows };
      }
      taken += weight;
      fitting.push(block.lines.join('\n'));
    }
    return { text: fitting.join('\n'), units: taken, cut: '' };
  }
}

/** The same for a body of HTML, which ends at a line's end. */
export function boundHtml(
  html: string,
  units = maxUnits,
  { boundTags, weigh } = createJudges('')(),
): Bounded {
  const source = cutText(html, maxLength);
  const kept: string[] = [];
  let left = units;
  for (const line of source.split('\n')) {
    const text = boundTags(line);
    const weight = weigh({ kind: 'text', lines: [text] });
    const fits = weight <= left;
    kept.push(fits ? text : cutText(text, Math.floor((text.length * left) / weight)));
    left -= Math.min(weight, left);
    if (!fits) return { text: kept.join('\n'), units, cut: tooLong };
  }
  return { text: kept.join('\n'), units: units - left, cut: source === html ? '' : tooLong };
}

/** What of a block fits in; no text where nothing does. */
interface Fitting {
  text: string | undefined;
  units: number;
  cut: string;
}
