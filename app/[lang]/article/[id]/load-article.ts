import { notFound } from 'next/navigation';
import { getArticle, listConversions, listTranslations } from '@/lib/archive';

/** The article of a route's id, and where else it can be read. */
export async function loadArticle(id: string) {
  const article = await getArticle(Number(id));
  if (!article) notFound();
  const { language, translationKey, address } = article;
  const known = { id: article.id, language, translationKey, address };
  return {
    article,
    translations: await listTranslations(known),
    conversions: await listConversions(known),
  };
}
