import type { Place } from './shelf';

/** A block of an article's text: a paragraph, a heading, a figure. */
export interface Block {
  text: string;
  /** The id of a heading; empty for everything else. */
  id: string;
  /** Edges in pixels below the top of the window. */
  top: number;
  bottom: number;
}

/** So many characters tell blocks apart. */
const TEXT_LENGTH = 60;

export const FINISHED = 0.98;

/**
 * Where a reader stands who sees these blocks in a window of this height; null at the beginning
 * of what is longer than the window.
 */
export function placeOf(blocks: Block[], windowHeight: number): Place | null {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return null;
  const height = last.bottom - first.top;
  const progress = height > 0 ? clamp((windowHeight - first.top) / height) : 1;
  if (first.top >= 0 && progress < FINISHED) return null;
  const found = blocks.findIndex(({ bottom }) => bottom > 0);
  const index = found === -1 ? blocks.length - 1 : found;
  const { text, top, bottom } = blocks[index] ?? last;
  return {
    block: index,
    text: beginningOf(text),
    heading: blocks.slice(0, index + 1).findLast(({ id }) => id)?.id ?? '',
    part: bottom > top ? clamp(-top / (bottom - top)) : 0,
    progress,
  };
}

/**
 * The block at which a remembered place is now: the nearest one that begins like it, the heading
 * before it, or the same number; -1 when the text has become too short.
 */
export function findPlace(
  blocks: Pick<Block, 'text' | 'id'>[],
  { block, text, heading }: Place,
): number {
  const same = blocks.flatMap((candidate, index) =>
    text && beginningOf(candidate.text) === text ? [index] : [],
  );
  const nearest = same.toSorted((a, b) => Math.abs(a - block) - Math.abs(b - block))[0];
  if (nearest !== undefined) return nearest;
  if (!text && block < blocks.length) return block;
  // In another script the words differ, and nothing else.
  const before = blocks.slice(0, block + 1).findLast(({ id }) => id)?.id ?? '';
  if (heading !== '' && before === heading && block < blocks.length) return block;
  const titled = heading ? blocks.findIndex(({ id }) => id === heading) : -1;
  if (titled !== -1) return titled;
  return block < blocks.length ? block : -1;
}

function beginningOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ').slice(0, TEXT_LENGTH);
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
