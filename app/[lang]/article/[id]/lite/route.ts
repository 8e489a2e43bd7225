import { notFound } from 'next/navigation';
import { renderPlainArticle } from '@/app/_ui/render-text';
import { getArticle, getSiteIn, getWords } from '@/lib/archive';
import { documentPolicy } from '@/lib/policy/content-policy';
import { LITE_STYLE, renderLitePage } from './lite-page';

/** A page without any script cannot come from Next.js's renderer, so it is written here. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ lang: string; id: string }> },
): Promise<Response> {
  const article = await getArticle(Number((await params).id));
  if (!article) notFound();
  const { html } = await renderPlainArticle(article);
  const site = await getSiteIn(article.language);
  const words = await getWords(article.language);
  return new Response(renderLitePage(article, site, words, html), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 's-maxage=60, stale-while-revalidate=31535940',
      'content-security-policy': documentPolicy(LITE_STYLE),
      'x-robots-tag': 'noindex',
    },
  });
}
