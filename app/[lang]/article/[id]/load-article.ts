import { notFound } from 'next/navigation';
import { cache } from 'react';
import { getArticle, listConversions, listTranslations } from '@/lib/archive';

/** The article of a route's id, and where else it can be read; once for what a page says and its head. */
export const loadArticle = cache(async (id: string) => {
  const article = await getArticle(Number(id));
  if (!article) notFound();
  const { language, translationKey, address } = article;
  const known = { id: article.id, language, translationKey, address };
  const translations = await listTranslations(known);
  return { article, translations, conversions: await listConversions(known, translations) };
});
