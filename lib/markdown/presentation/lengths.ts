/** Pixels to one of each unit, about. */
const PIXELS: Record<string, number> = {
  ...{ px: 1, pt: 4 / 3, pc: 16, em: 16, rem: 16, ch: 8, ex: 8, cm: 37.8, mm: 3.78, in: 96 },
};
const LENGTH = /^(\d{1,5}(?:\.\d{1,4})?|\.\d{1,4})([a-z%]*)$/i;

export interface Length {
  value: number;
  /** Per cent of what is around it, or pixels. */
  unit: '%' | 'px';
}

/** `50%`, `30vw`, `20em`, `300px`, `300`; undefined for what is no length. */
export function parseLength(written: string): Length | undefined {
  const [, number = '', name = ''] = LENGTH.exec(written.trim()) ?? [];
  const unit = name.toLowerCase();
  if (!number) return undefined;
  if (unit === '%' || unit === 'vw') return { value: Number(number), unit: '%' };
  const pixels = PIXELS[unit || 'px'];
  return pixels === undefined ? undefined : { value: Number(number) * pixels, unit: 'px' };
}

const NAMED = ['x-small', 'small', 'medium', 'large', 'x-large', 'xx-large', 'xxx-large'];
/** Pixels up to which a text is of each size from 1; what is read on a page is of the third. */
const UP_TO = [11, 13, 18.5, 22, 28, 36];
const USUAL = 16;

/** A `font-size` as one of the seven sizes of HTML; undefined for what is none. */
export function sizeOfStyle(written: string): number | undefined {
  const text = written.trim().toLowerCase();
  const named = NAMED.indexOf(text.replace('xx-small', 'x-small'));
  if (named >= 0) return named + 1;
  if (text === 'larger') return 4;
  if (text === 'smaller') return 2;
  const length = parseLength(text);
  if (!length || length.value === 0) return undefined;
  const pixels = length.unit === '%' ? (length.value * USUAL) / 100 : length.value;
  const place = UP_TO.findIndex((most) => pixels <= most);
  return place < 0 ? 7 : place + 1;
}

/** The `size` of `<font>`: `5`, `-1`; of `+1` the parser leaves `1`. */
export function sizeOfFont(written: string): number | undefined {
  const [, sign = '', digit = ''] = /^\s*([+-]?)(\d)/.exec(written) ?? [];
  if (!digit) return undefined;
  const size = sign === '' ? Number(digit) : 3 + Number(sign + digit);
  return Math.min(7, Math.max(1, size));
}
