import { homeAddress, rootAddress } from '@/lib/addresses/home';
import { getSite } from '@/lib/archive';
import { GROUNDS } from '@/lib/look/themes';
import { BASE_PATH } from '@/lib/settings/place';
import { getLanguage } from '@/lib/settings/site';

/** What a browser needs to install a language of the site like an app. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ lang: string }> },
): Promise<Response> {
  const { lang } = await params;
  const site = await getSite();
  const { title, description } = getLanguage(site, lang);
  const home = homeAddress(site, lang);
  const icon = (size: number) => ({
    src: `${BASE_PATH}/_broadsheet/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  });
  const manifest = {
    id: home,
    name: title,
    short_name: title,
    description: description || undefined,
    lang,
    start_url: home,
    scope: rootAddress(site),
    display: 'standalone',
    background_color: GROUNDS.light.paper,
    theme_color: GROUNDS.light.paper,
    icons: [
      icon(192),
      icon(512),
      { src: `${BASE_PATH}/_broadsheet/icon.svg`, sizes: 'any', type: 'image/svg+xml' },
    ],
  };
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json' } });
}
