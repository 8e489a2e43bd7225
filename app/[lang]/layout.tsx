import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { hand } from '@/app/_ui/hand';
import { homeAddress } from '@/lib/addresses/home';
import { getSite, getSiteIn, getWords } from '@/lib/archive';
import { styleVariables } from '@/lib/look/style-variables';
import { GROUNDS } from '@/lib/look/themes';
import { FIRST_PAINT } from '@/lib/policy/first-paint';
import { SPECULATION_RULES } from '@/lib/policy/speculation';
import { BASE_PATH } from '@/lib/settings/place';
import { getLanguage } from '@/lib/settings/site';
import { fill } from '@/lib/words';

/** A page stays as long as what it depends on; a minute is what a CDN may keep without asking. */
export const revalidate = 60;

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: GROUNDS.light.paper },
    { media: '(prefers-color-scheme: dark)', color: GROUNDS.dark.paper },
  ],
};

export async function generateMetadata({ params }: LayoutProps<'/[lang]'>): Promise<Metadata> {
  const site = await getSite();
  const { lang } = await params;
  const { title, description } = getLanguage(site, lang);
  const isOfSite = site.languages.some(({ code }) => code === lang);
  return {
    title: { default: title, template: `%s - ${title}` },
    description: description || fill(await getWords(lang), 'siteDescription', { title }),
    metadataBase: site.baseUrl ? new URL(site.baseUrl) : undefined,
    // A language that pages are only converted to has none.
    manifest: isOfSite ? `${homeAddress(site, lang)}manifest.webmanifest` : undefined,
    icons: { icon: `${BASE_PATH}/_broadsheet/icon.svg` },
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
  const { lang } = await params;
  const { style, customCss, customJs, analytics } = await getSiteIn(lang);
  const { direction } = getLanguage(await getSite(), lang);
  const variables = styleVariables(style);
  return (
    <html lang={lang} dir={direction === 'rtl' ? direction : undefined} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: FIRST_PAINT }} />
        {variables && <style dangerouslySetInnerHTML={{ __html: variables }} />}
        {customCss.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {customJs.map((src) => (
          <script key={src} src={src} defer />
        ))}
      </head>
      <body {...(hasAny(analytics) && hand('analytics', analytics))}>
        {children}
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: SPECULATION_RULES }} />
      </body>
    </html>
  );
}

function hasAny(settings: object): boolean {
  return Object.values(settings).some((value) => value !== undefined);
}
