import type { Href } from '@/lib/addresses/text';
import { readingAddress } from '@/lib/archive';
import { convertHtml } from '@/lib/chinese/convert-html';
import { getConverter } from '@/lib/chinese/converters';
import type { Variant } from '@/lib/chinese/variants';
import type { Words } from '@/lib/words';

/** How a page shows what an article says. */
export interface Reading {
  /** In the language that readers see; that of the article, unless it is converted. */
  words: Words;
  text(text: string): string;
  html(html: string): string;
  /** Where other articles of the same language stand for who reads this way. */
  address(address: Href): Href;
}

export function asWritten(words: Words): Reading {
  const same = (value: string) => value;
  return { words, text: same, html: same, address: (address) => address };
}

/** Converted from the language of an article to another form of Chinese. */
export async function asConverted(
  language: string,
  variant: Variant,
  words: Words,
): Promise<Reading> {
  const convert = await getConverter(language, variant);
  return {
    words,
    text: convert,
    html: (html) => convertHtml(html, language, convert),
    address: (address) => readingAddress(address, variant),
  };
}
