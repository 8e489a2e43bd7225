import type { Metadata } from 'next';
import { getSite } from '@/lib/archive';
import type { Alternate } from './language-switch';

/**
 * The canonical address of a page, and the same page in every language that has it. Nothing where
 * the site does not say where it lives: search engines take these addresses whole or not at all.
 */
export async function alternatesOf(
  address: string,
  alternates: Alternate[],
): Promise<Metadata['alternates']> {
  const { baseUrl, defaultLanguage } = await getSite();
  if (!baseUrl) return undefined;
  if (alternates.length === 0) return { canonical: address };
  const languages = alternates.map(({ language, address }) => [language, address]);
  const main = alternates.find(({ language }) => language === defaultLanguage);
  if (main) languages.push(['x-default', main.address]);
  return { canonical: address, languages: Object.fromEntries(languages) };
}
