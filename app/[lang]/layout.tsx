import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import '../style.css';
import { getSite } from '@/lib/archive';
import { getLanguage, homeAddress } from '@/lib/site/site';
import { fill, getStrings } from '@/lib/site/strings';

export const ensureStatic = 'auto';

export async function generateStaticParams() {
  return (await getSite()).languages.map(({ code }) => ({ lang: code }));
}

export const viewport: Viewport = { colorScheme: 'light dark' };

export async function generateMetadata({ params }: LayoutProps<'/[lang]'>): Promise<Metadata> {
  const site = await getSite();
  const { lang } = await params;
  const { title, description } = getLanguage(site, lang);
  return {
    title: { default: title, template: `%s - ${title}` },
    description: description || fill(getStrings(lang).siteDescription, { title }),
    metadataBase: site.baseUrl ? new URL(site.baseUrl) : undefined,
    manifest: `${homeAddress(site, lang)}manifest.webmanifest`,
    icons: { icon: '/_broadsheet/icon.svg' },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export default async function Layout({
  params,
  children,
}: {
  params: Promise<{ lang: string }>;
  children: ReactNode;
}) {
  return (
    <html lang={(await params).lang}>
      <body>{children}</body>
    </html>
  );
}
