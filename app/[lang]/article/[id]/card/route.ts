import { notFound } from 'next/navigation';
import sharp from 'sharp';
import { getArticle, getSiteIn } from '@/lib/archive';
import { canDraw, renderCard } from '@/lib/feeds/card-picture';
import { getLanguage } from '@/lib/settings/site';

const HIGHLIGHT = '#9d1f1f';
const CACHING = 'public, max-age=86400, s-maxage=604800, stale-while-revalidate=604800';

/** The headline as a picture, for those who link to an article that has none. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const article = await getArticle(Number((await params).id));
  if (!article || !(await canDraw(article.title))) notFound();
  const site = await getSiteIn(article.language);
  const { title } = getLanguage(site, article.language);
  const card = renderCard(article.title, title, site.style.highlightColor || HIGHLIGHT);
  const picture = await sharp(Buffer.from(card)).png({ palette: true }).toBuffer();
  return new Response(new Uint8Array(picture), {
    headers: { 'content-type': 'image/png', 'cache-control': CACHING, 'x-robots-tag': 'noindex' },
  });
}
