import names from 'color-name';

export type Colour = [red: number, green: number, blue: number];

const HEX = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const FUNCTION =
  /^rgba?\(\s*(\d{1,3})(?:\.\d+)?\s*[\s,]\s*(\d{1,3})(?:\.\d+)?\s*[\s,]\s*(\d{1,3})(?:\.\d+)?\s*(?:[/,]\s*([\d.]+)(%?)\s*)?\)$/i;

/** A colour as authors write it: by name, `#f00`, `ff0000`, `rgb(255, 0, 0)`; undefined for any other. */
export function parseColour(written: string): Colour | undefined {
  const text = written.trim().toLowerCase();
  if (Object.hasOwn(names, text)) return names[text];
  const [, hex] = HEX.exec(text) ?? [];
  if (hex) return parseHex(hex);
  const [, red, green, blue, alpha, percent] = FUNCTION.exec(text) ?? [];
  if (!red || !green || !blue || isFaint(alpha, percent)) return undefined;
  return [channelOf(red), channelOf(green), channelOf(blue)];
}

function channelOf(written: string): number {
  return Math.min(Number(written), 255);
}

function parseHex(hex: string): Colour | undefined {
  const full = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0, alpha = 255] =
    full.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  return alpha < 26 ? undefined : [red, green, blue];
}

/** What shows nearly nothing is no colour. */
function isFaint(alpha: string | undefined, percent: string | undefined): boolean {
  return alpha !== undefined && Number(alpha) < (percent ? 10 : 0.1);
}

/** What the style sheet has of each of red, green and blue. */
const LEVELS = [0, 32, 64, 96, 128, 160, 192, 224, 255];

/** The nearest colour that the style sheet has: `r8 g0 b0` after the letter of what it colours. */
export function nameColour(colour: Colour, letter: 'c' | 'b'): string[] {
  return colour.map((value, index) => `${letter}${'rgb'.charAt(index)}${nearestLevel(value)}`);
}

/** A text in the colour of texts, nearly black, has none of its own. */
export function isInk(colour: Colour): boolean {
  return Math.max(...colour) < 100 && isGrey(colour);
}

/** The ground of a page has no colour. */
export function isPaper(colour: Colour): boolean {
  return Math.min(...colour) > 250;
}

/** The pale grey of boxes, which every theme has. */
export function isSurface(colour: Colour): boolean {
  return Math.min(...colour) > 220 && isGrey(colour);
}

function isGrey(colour: Colour): boolean {
  return Math.max(...colour) - Math.min(...colour) < 16;
}

function nearestLevel(value: number): number {
  const distances = LEVELS.map((level) => Math.abs(level - value));
  return distances.indexOf(Math.min(...distances));
}
