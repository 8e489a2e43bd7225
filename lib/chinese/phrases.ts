import type { ConverterFunction } from 'opencc-js';

/**
 * Simplified Chinese that OpenCC takes apart in the wrong place, or for its rarer meaning, and how
 * it is written in traditional characters. `文采` hides `采访` in `中文采访`; what is made by oneself
 * is far more often read of than what restrains itself.
 * https://github.com/BYVoid/OpenCC/issues/864
 */
const PHRASES: [RegExp, string][] = [
  [/(?<=[文风神光精丰异])采(?=[访购用集写编])/, '採'],
  [/(?<!不能|不可|难以|无法|不克|不加|克己|高度|[以能要])自制(?!力|能|之|下|一下|的能)/, '自製'],
];
const PATTERN = new RegExp(PHRASES.map(([{ source }]) => `(${source})`).join('|'));
const WRITTEN = PHRASES.map(([, written]) => written);

/** Converts simplified Chinese as `convert` does, but for these phrases. */
export function withPhrases(convert: ConverterFunction): ConverterFunction {
  return (text) => {
    const parts: string[] = [];
    let rest = text;
    for (;;) {
      const match = PATTERN.exec(rest);
      if (!match) return parts.join('') + convert(rest);
      const which = match.slice(1).findIndex((found) => found !== undefined);
      parts.push(convert(rest.slice(0, match.index)), WRITTEN[which] ?? match[0]);
      rest = rest.slice(match.index + match[0].length);
    }
  };
}
