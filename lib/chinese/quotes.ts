import type { ConverterFunction } from 'opencc-js';
import type { Variant } from './variants';

/** Quotation marks as simplified Chinese has them, and for each the traditional one. */
const MARKS = [
  ['“', '「'],
  ['”', '」'],
  ['‘', '『'],
  ['’', '』'],
] as const;
const TRADITIONAL = new Map<string, string>(MARKS);
const SIMPLIFIED = new Map<string, string>(MARKS.map(([simplified, other]) => [other, simplified]));
/** What stands within a Latin word, or ends one, is an apostrophe. */
const QUOTES = /[“”‘「」『』]|(?<![\p{sc=Latin}\d])’/gu;

/** Converts as `convert` does, and quotation marks into those of the same written form. */
export function withQuotes(convert: ConverterFunction, variant: Variant): ConverterFunction {
  const marks = variant === 'zh-CN' ? SIMPLIFIED : TRADITIONAL;
  return (text) => convert(text).replace(QUOTES, (mark) => marks.get(mark) ?? mark);
}
