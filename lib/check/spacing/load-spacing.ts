/** A line of which spacing or punctuation is to be otherwise; lines and columns count from 1. */
export interface SpacedLine {
  line: number;
  column: number;
  old: string;
  new: string;
}

/** What is to be otherwise in a text of markdown. */
export type ListSpacing = (text: string) => SpacedLine[];

/**
 * The rules of https://huacnlee.github.io/autocorrect, by a program that is not made for every kind
 * of machine: throws what the system says of one that has none.
 */
export async function loadSpacing(): Promise<ListSpacing> {
  const { lintFor } = await import('autocorrect-node');
  return (text) =>
    lintFor(text, 'a.md').lines.map(({ l, c, old, new: better }) => ({
      ...{ line: l, column: c, old, new: better },
    }));
}
