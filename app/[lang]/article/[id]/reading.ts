import type { Href } from '@/lib/addresses/text';
import { readingAddress } from '@/lib/archive';
import { convertHtml } from '@/lib/chinese/convert-html';
import { getConverter } from '@/lib/chinese/converters';
import type { Variant } from '@/lib/chinese/variants';

/** How a page shows what an article says. */
export interface Reading {
  /** The language that readers see; that of the article, unless it is converted. */
  language: string;
  text(text: string): string;
  html(html: string): string;
  /** Where other articles of the same language stand for who reads this way. */
  address(address: Href): Href;
}

export function asWritten(language: string): Reading {
  const same = (value: string) => value;
  return { language, text: same, html: same, address: (address) => address };
}

/** Converted from the language of an article to another form of Chinese. */
export async function asConverted(language: string, variant: Variant): Promise<Reading> {
  const convert = await getConverter(language, variant);
  return {
    language: variant,
    text: convert,
    html: (html) => convertHtml(html, language, convert),
    address: (address) => readingAddress(address, variant),
  };
}
