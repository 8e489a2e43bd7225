import type { Metadata } from 'next';
import type { Alternate } from './language-switch';

/** The canonical address of a page, and the same page in every language that has it. */
export function alternatesOf(address: string, alternates: Alternate[]): Metadata['alternates'] {
  if (alternates.length === 0) return { canonical: address };
  const languages = alternates.map(({ language, address }) => [language, address]);
  return { canonical: address, languages: Object.fromEntries(languages) };
}
