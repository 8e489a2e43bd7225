/** A part of what a shortcode makes. */
export type Piece =
  /** `html` is what an author might have written; `text` is shown as it is. */
  | { kind: 'html' | 'text'; value: string }
  | { kind: 'code'; value: string; language: string }
  /** Markdown: `phrase` may stand within a line, if it is no more than one paragraph. */
  | { kind: 'phrase' | 'blocks'; value: string };

/** What stands for a shortcode. */
export interface Made {
  pieces: Piece[];
  /** Whether it stands on lines of its own. */
  isBlock: boolean;
}

export function html(value: string): Piece {
  return { kind: 'html', value };
}

export function text(value: string): Piece {
  return { kind: 'text', value };
}

export function code(value: string, language = ''): Piece {
  return { kind: 'code', value, language };
}

/** Markdown of one line, or of several blocks where it is no such. */
export function phrase(value: string): Piece {
  return { kind: 'phrase', value };
}

export function blocks(value: string): Piece {
  return { kind: 'blocks', value };
}

export function block(...pieces: Piece[]): Made {
  return { pieces, isBlock: true };
}

export function inline(...pieces: Piece[]): Made {
  return { pieces, isBlock: false };
}
