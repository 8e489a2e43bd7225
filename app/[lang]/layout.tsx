import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Document } from '@/app/_ui/document';
import { DOCUMENT_METADATA, DOCUMENT_VIEWPORT } from '@/app/_ui/document-metadata';
import { homeAddress } from '@/lib/addresses/home';
import { getSite, getWords } from '@/lib/archive';
import { getLanguage } from '@/lib/settings/site';
import { fill } from '@/lib/words';

/** A page stays as long as what it depends on; a minute is what a CDN may keep without asking. */
export const revalidate = 60;

export const viewport = DOCUMENT_VIEWPORT;

export async function generateMetadata({ params }: LayoutProps<'/[lang]'>): Promise<Metadata> {
  const site = await getSite();
  const { lang } = await params;
  const { title, description } = getLanguage(site, lang);
  const isOfSite = site.languages.some(({ code }) => code === lang);
  return {
    ...DOCUMENT_METADATA,
    title: { default: title, template: `%s - ${title}` },
    description: description || fill(await getWords(lang), 'siteDescription', { title }),
    metadataBase: site.baseUrl ? new URL(site.baseUrl) : undefined,
    // A language that pages are only converted to has none.
    manifest: isOfSite ? `${homeAddress(site, lang)}manifest.webmanifest` : undefined,
  };
}

export default async function Layout({
  params,
  children,
}: {
  params: Promise<{ lang: string }>;
  children: ReactNode;
}) {
  return <Document language={(await params).lang}>{children}</Document>;
}
