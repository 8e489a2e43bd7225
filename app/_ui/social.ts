import type { Metadata } from 'next';
import { getSiteIn } from '@/lib/archive';
import { getLanguage } from '@/lib/settings/site';
import { formatIso, type LocalTime } from '@/lib/time/write-time';

interface Shown {
  language: string;
  title: string;
  description?: string;
  /** Percent-encoded. */
  address: string;
  /** Pictures, as URLs or addresses. */
  images?: string[];
  /** Of an article. */
  published?: LocalTime | null;
  modified?: LocalTime | null;
}

/**
 * What a page tells those who link to it, by Open Graph and Twitter's cards. Nothing where the site
 * does not say where it lives, or switches it off.
 */
export async function socialOf(shown: Shown): Promise<Pick<Metadata, 'openGraph' | 'twitter'>> {
  const { language, title, description, address, images = [], published, modified } = shown;
  const site = await getSiteIn(language);
  if (!site.baseUrl) return {};
  const isArticle = published !== undefined;
  const common = {
    title,
    description,
    url: address,
    siteName: getLanguage(site, language).title,
    locale: language.replaceAll('-', '_'),
    images,
  };
  const times = {
    publishedTime: published ? formatIso(published) : undefined,
    modifiedTime: modified ? formatIso(modified) : undefined,
  };
  return {
    openGraph: site.metadata.openGraph
      ? isArticle
        ? { type: 'article', ...common, ...times }
        : { type: 'website', ...common }
      : undefined,
    twitter: site.metadata.twitterCards
      ? { card: images.length > 0 ? 'summary_large_image' : 'summary', title, description, images }
      : undefined,
  };
}
