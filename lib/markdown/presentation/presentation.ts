import type { Element, Properties } from 'hast';
import { isInk, isPaper, isSurface, nameColour, parseColour } from './colours';
import { parseDeclarations } from './declarations';
import { type Length, parseLength, sizeOfFont, sizeOfStyle } from './lengths';

/** Elements whose `width` is an attribute that browsers heed. */
const SIZED = ['img', 'video', 'table', 'td', 'th', 'col', 'iframe'];
const ALIGNMENTS: Record<string, string> = {
  ...{ left: 'left', right: 'right', center: 'center', justify: 'justify' },
  ...{ start: 'start', end: 'end', middle: 'center' },
  ...{ '-webkit-center': 'center', '-webkit-left': 'left', '-webkit-right': 'right' },
};
/** Fonts that mean something, by what is in their names; the reader chooses the others. */
const FACES: [string, RegExp][] = [
  ['kai', /kai|楷/i],
  ['mono', /mono|courier|consol|menlo|等宽|等寬/i],
  ['serif', /(?<!sans[ -]?)serif|song|宋|simsun|ming|明體|明体|times|georgia/i],
];
/** Old elements that say how a text looks, and what stands for them. */
const RENAMED: Record<string, [tagName: string, tokens: string[]]> = {
  ...{ font: ['span', []], big: ['span', ['size-4']], nobr: ['span', ['nowrap']] },
  ...{ center: ['div', []], acronym: ['abbr', []], dir: ['ul', []], menu: ['ul', []] },
};

/** How an element is to look, in words of ours: the tokens of `data-look`, and attributes. */
export interface Presentation {
  tokens: string[];
  attributes: Properties;
}

/** Whether an element is not shown at all. */
export function isHidden({ properties }: Element): boolean {
  if (properties.hidden !== undefined && properties.hidden !== 'until-found') return true;
  const style = String(properties.style ?? '');
  return /display\s*:\s*none/i.test(style) && parseDeclarations(style).get('display') === 'none';
}

/**
 * What of an element's `style`, and of the elements and attributes of old, carries no danger. A
 * policy that forbids styles inside pages lets none of it through as it is written, so it is said in
 * words for which there is a style sheet (`public/_broadsheet/text-look.css`).
 */
export function takePresentation(element: Element): Presentation | undefined {
  const { tagName, properties } = element;
  const isOld = Object.hasOwn(RENAMED, tagName);
  if (!isOld && !properties.style && !properties.bgColor) return undefined;
  const [renamed, named] = (isOld && RENAMED[tagName]) || [tagName, []];
  element.tagName = renamed;
  const style = parseDeclarations(String(properties.style ?? ''));
  const isFont = tagName === 'font';
  const tokens = [
    ...named,
    ...colourOf(style.get('color') ?? (isFont ? properties.color : '')),
    ...groundOf(style.get('background-color') ?? style.get('background') ?? properties.bgColor),
    ...sizeTokens(style, isFont ? properties.size : undefined),
    ...faceOf(style.get('font-family') ?? (isFont ? properties.face : '')),
    ...letterTokens(style),
    ...lineTokens(style),
    ...boxTokens(element.tagName, style),
  ];
  const align = tagName === 'center' ? 'center' : alignmentOf(style.get('text-align'));
  // Of a table `align` says where it stands itself.
  if (align && tagName === 'table') tokens.push(`cells-${align}`);
  const attributes: Properties = {
    ...(align && !['table', 'img'].includes(tagName) && { align }),
    ...sizeOf(element.tagName, style),
  };
  if (tokens.length === 0 && Object.keys(attributes).length === 0) return undefined;
  return { tokens: [...new Set(tokens)], attributes };
}

function alignmentOf(written: string | undefined): string | undefined {
  const name = written?.toLowerCase() ?? '';
  return Object.hasOwn(ALIGNMENTS, name) ? ALIGNMENTS[name] : undefined;
}

function colourOf(written: unknown): string[] {
  const colour = parseColour(String(written ?? ''));
  return colour && !isInk(colour) ? ['colour', ...nameColour(colour, 'c')] : [];
}

function groundOf(written: unknown): string[] {
  const colour = parseColour(String(written ?? ''));
  if (!colour || isPaper(colour)) return [];
  return isSurface(colour) ? ['surface'] : ['ground', ...nameColour(colour, 'b')];
}

function sizeTokens(style: Map<string, string>, ofFont: unknown): string[] {
  const size = ofFont === undefined ? undefined : sizeOfFont(String(ofFont));
  const named = sizeOfStyle(style.get('font-size') ?? '') ?? size;
  return named === undefined || named === 3 ? [] : [`size-${named}`];
}

function faceOf(written: unknown): string[] {
  const [first = ''] = String(written ?? '').split(',');
  const found = FACES.find(([, pattern]) => pattern.test(first));
  return found ? [found[0]] : [];
}

function letterTokens(style: Map<string, string>): string[] {
  const weight = style.get('font-weight') ?? '';
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  return [
    ...(/^(?:bold|bolder|[6-9]00)$/i.test(weight) ? ['bold'] : []),
    ...(/^(?:italic|oblique)/i.test(style.get('font-style') ?? '') ? ['italic'] : []),
    ...(/\bunderline\b/i.test(line) ? ['underline'] : []),
    ...(/\bline-through\b/i.test(line) ? ['strike'] : []),
    ...(/^small-caps$/i.test(style.get('font-variant') ?? '') ? ['small-caps'] : []),
    ...(/^(?:super|sub)$/i.test(style.get('vertical-align') ?? '')
      ? [String(style.get('vertical-align')).toLowerCase()]
      : []),
  ];
}

function lineTokens(style: Map<string, string>): string[] {
  const space = (style.get('white-space') ?? '').toLowerCase();
  const indent = parseLength(style.get('text-indent') ?? '');
  return [
    ...(['pre', 'pre-wrap', 'pre-line', 'nowrap'].includes(space) ? [space] : []),
    ...(indent && indent.value > 0 ? ['indent'] : []),
  ];
}

function boxTokens(tagName: string, style: Map<string, string>): string[] {
  const zoom = percentOf(style.get('zoom') ?? '');
  const width = SIZED.includes(tagName) ? undefined : parseLength(style.get('width') ?? '');
  const border = style.get('border') ?? '';
  const isBoxed = /[1-9].*\b(?:solid|dashed|dotted|double)\b/i.test(border);
  return [
    ...(zoom ? [`zoom-${stepOf(zoom, 200)}`] : []),
    ...(width?.unit === '%' && width.value < 100 ? [`width-${stepOf(width.value, 95)}`] : []),
    ...(isBoxed && !['img', 'table', 'td', 'th'].includes(tagName) ? ['box'] : []),
  ];
}

/** `50%`, or `0.5`. */
function percentOf(written: string): number {
  const [, number = '', sign = ''] = /^\s*(\d{0,3}(?:\.\d+)?)(%?)\s*$/.exec(written) ?? [];
  const percent = Number(number) * (sign ? 1 : 100);
  return percent === 100 ? 0 : percent;
}

/** The nearest of 5, 10 … 95, 100, 125, 150 … */
function stepOf(percent: number, most: number): number {
  const step = percent > 100 ? 25 : 5;
  return Math.min(most, Math.max(step, Math.round(percent / step) * step));
}

function sizeOf(tagName: string, style: Map<string, string>): Properties {
  if (!SIZED.includes(tagName)) return {};
  const [width, most, height] = ['width', 'max-width', 'height'].map((name) =>
    parseLength(style.get(name) ?? ''),
  );
  const wide = width && !isWhole(width) ? width : most;
  return {
    ...(wide && !isWhole(wide) && wide.value > 0 && { width: formatLength(wide) }),
    ...(height?.unit === 'px' && height.value > 0 && { height: formatLength(height) }),
  };
}

/** Pictures are never wider than there is room for. */
function isWhole({ value, unit }: Length): boolean {
  return unit === '%' && value >= 100;
}

function formatLength({ value, unit }: Length): string {
  return `${Math.round(value)}${unit === '%' ? unit : ''}`;
}
