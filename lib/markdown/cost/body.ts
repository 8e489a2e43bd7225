import { type Expanded, placeShortcodes } from '../shortcodes/expand';
import type { Made, Piece } from '../shortcodes/made';
import { type Bounded, boundCost, boundHtml, createJudges, maxUnits } from './cost';

/** A body with its shortcodes, as much of it as may be rendered. */
export interface BoundedBody extends Bounded {
  parts: Made[];
}

/**
 * Bounds a body and what its shortcodes make together: a shortcode weighs where it stands what is
 * made of it. The markdown in one takes half of what there is at most.
 */
export function boundBody(
  { text, parts }: Expanded,
  { units = maxUnits, isHtml = false }: { units?: number; isHtml?: boolean } = {},
): BoundedBody {
  const weights: number[] = [];
  const written = parts.flatMap(({ pieces }) => pieces.map(({ value }) => value));
  const createJudge = createJudges([text, ...written].join('\n'), weights);
  let cut = '';
  const boundedParts = parts.map((made) => {
    let weight = 0;
    const pieces = made.pieces.map((piece) => {
      const bounded = boundPiece(piece);
      weight += bounded.units;
      cut ||= bounded.cut;
      return { ...piece, value: bounded.text };
    });
    weights.push(weight);
    return { ...made, pieces };
  });
  const bounded = isHtml
    ? boundHtml(text, units, createJudge())
    : boundCost(text, units, createJudge());
  return { ...bounded, parts: boundedParts, cut: bounded.cut || cut };

  function boundPiece({ kind, value }: Piece): Bounded {
    const judge = createJudge(true);
    if (kind === 'phrase' || kind === 'blocks') return boundCost(value, units / 2, judge);
    const text = kind === 'html' ? judge.boundTags(value) : value;
    const lines = text.split('\n');
    const weight = judge.weigh({ kind: kind === 'code' ? 'code' : 'text', lines });
    return { text, units: weight, cut: '' };
  }
}

/** Why readers see only a part of a body, in plain English; empty where they see all of it. */
export function reasonToCut(body: string): string {
  return boundBody(placeShortcodes(body)).cut;
}
