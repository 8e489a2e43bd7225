import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { GROUNDS } from '../look/themes';
import { escapeXml } from './xml';

/** The size that Open Graph and Twitter show. */
export const CARD_SIZE = { width: 1200, height: 630 };

const CJK = /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}/u;
const MARGIN = 80;
const MOST_LINES = 4;
const FONT_PX = 68;

/**
 * A picture of a headline as SVG, for what links to an article that has no picture of its own.
 * `color` is hexadecimal.
 */
export function renderCard(headline: string, site: string, color: string): string {
  const lines = wrapLines(headline);
  const text = lines.map(
    (line, index) =>
      `<text x="${MARGIN}" y="${200 + index * FONT_PX * 1.35}" font-size="${FONT_PX}" font-weight="700" fill="#1c1b19">${escapeXml(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}" font-family="Noto Sans CJK SC, Noto Sans, PingFang SC, Microsoft YaHei, sans-serif">
<rect width="100%" height="100%" fill="${GROUNDS.light.paper}"/>
<rect width="100%" height="16" fill="${escapeXml(color)}"/>
${text.join('\n')}
<text x="${MARGIN}" y="${CARD_SIZE.height - MARGIN}" font-size="36" fill="#5f5a52">${escapeXml(site)}</text>
</svg>`;
}

/** Lines of a headline by an estimate of widths: a letter is about half as wide as a character. */
export function wrapLines(headline: string): string[] {
  const widest = (CARD_SIZE.width - 2 * MARGIN) / FONT_PX;
  const pieces = !CJK.test(headline)
    ? headline.split(/(?<=\s)/)
    : (headline.match(/[\p{sc=Latin}\p{N}.,%-]+\s*|./gu) ?? []);
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (line && widthOf(line + piece.trimEnd()) > widest) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  const shown = lines.slice(0, MOST_LINES).map((line) => line.trim());
  if (lines.length > MOST_LINES) shown[MOST_LINES - 1] += '…';
  return shown;
}

/** In ems. */
function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (/[\0-\u{2ff}]/u.test(character) ? 0.56 : 1),
    0,
  );
}

const run = promisify(execFile);
const known = new Map<string, Promise<boolean>>();

/** Whether this machine has a font for a text; without one, boxes would be drawn. */
export function canDraw(text: string): Promise<boolean> {
  const query = CJK.test(text) ? ':lang=zh' : ':lang=en';
  const answer = known.get(query) ?? hasFont(query);
  known.set(query, answer);
  return answer;
}

async function hasFont(query: string): Promise<boolean> {
  try {
    const { stdout } = await run('fc-list', [query, 'family']);
    return stdout.trim() !== '';
  } catch {
    // A machine without that program draws nothing.
    return false;
  }
}
