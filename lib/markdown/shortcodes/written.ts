import { escapeHtml } from '../escape';
import type { Made, Piece } from './made';

/** What a shortcode makes, as markdown in which HTML may stand: with it a body is one text again. */
export function writeMade({ pieces, isBlock }: Made): string {
  const written = pieces.map(writePiece).join('');
  return isBlock ? `\n\n${written}\n\n` : written;
}

function writePiece(piece: Piece): string {
  switch (piece.kind) {
    case 'html':
      return piece.value.replace(/\n\s*\n/g, '\n');
    case 'text':
      return escapeHtml(piece.value);
    case 'phrase':
      return piece.value;
    case 'blocks':
      return `\n\n${piece.value.trim()}\n\n`;
    case 'code':
      return fence(piece.value, piece.language);
  }
}

function fence(code: string, language: string): string {
  let longest = 2;
  for (const [ticks] of code.matchAll(/`+/g)) longest = Math.max(longest, ticks.length);
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${code}\n${ticks}`;
}
