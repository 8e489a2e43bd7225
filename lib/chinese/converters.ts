import type { ConverterFunction } from 'opencc-js';
import { withPhrases } from './phrases';
import { withQuotes } from './quotes';
import type { Variant } from './variants';

/** The dictionaries of simplified Chinese take 85 MB: with no reader for so long, they go. */
const IDLE_MS = 300_000;

const kept = new Map<string, { convert: Promise<ConverterFunction>; timer: NodeJS.Timeout }>();

/**
 * What turns a text of one language into a written form of Chinese, phrase by phrase and in the
 * words of the place: OpenCC's `s2twp`, `s2hkp`, `tw2sp` and `hk2sp`.
 */
export function getConverter(language: string, variant: Variant): Promise<ConverterFunction> {
  const from = sourceOf(language, variant);
  const key = `${from} ${variant}`;
  const known = kept.get(key);
  if (known) {
    known.timer.refresh();
    return known.convert;
  }
  const convert = load(from, variant);
  kept.set(key, { convert, timer: setTimeout(() => kept.delete(key), IDLE_MS).unref() });
  return convert;
}

async function load(from: string, variant: Variant): Promise<ConverterFunction> {
  if (variant === 'zh-CN') {
    const { Converter } = await import('opencc-js/t2cn');
    return withQuotes(Converter({ from, to: 'cn' }), 'zh-CN');
  }
  const { Converter } = await import('opencc-js/cn2t');
  const convert = Converter({ from, to: variant === 'zh-HK' ? 'hkp' : 'twp' });
  return withQuotes(withPhrases(convert), variant);
}

function sourceOf(language: string, variant: Variant): string {
  if (variant !== 'zh-CN') return 'cn';
  const { region } = new Intl.Locale(language).maximize();
  return region === 'HK' || region === 'MO' ? 'hkp' : 'twp';
}
