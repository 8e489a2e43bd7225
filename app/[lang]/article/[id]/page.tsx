import type { Metadata } from 'next';
import { alternatesOf } from '@/app/_ui/alternates';
import { Shell } from '@/app/_ui/shell';
import { socialOf } from '@/app/_ui/social';
import { getSiteIn, listNewest } from '@/lib/archive';
import { ArticleFacts, picturesOf } from './article-facts';
import { ArticleView } from './article-view';
import { Comments } from './comments';
import { loadArticle } from './load-article';
import { asWritten } from './reading';

type Params = { params: Promise<{ lang: string; id: string }> };

/** Articles rendered at build time; every other one when it is first asked for. */
const NEWEST = 20;

export const ensureStatic = 'navigation';

export async function generateStaticParams({ params: { lang } }: { params: { lang: string } }) {
  const newest = (await listNewest(NEWEST)).filter(({ language }) => language === lang);
  return newest.length > 0 ? newest.map(({ id }) => ({ id: String(id) })) : [{ id: '0' }];
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { article, translations } = await loadArticle((await props.params).id);
  const { title, description, summary, lead, excerpt, keywords, address, language } = article;
  const about = description || summary || lead || excerpt;
  return {
    title,
    description: about,
    keywords: keywords.length > 0 ? keywords : undefined,
    authors: article.authors.map((name) => ({ name })),
    alternates: await alternatesOf(
      address,
      translations.length > 0 ? [{ language, address }, ...translations] : [],
    ),
    ...(await socialOf({
      ...{ language, title, address, description: about },
      ...{ images: picturesOf(article), published: article.date, modified: article.lastmod },
    })),
  };
}

export default async function ArticleRoute(props: Params) {
  // Next.js renders a page twice; the text of an article is too long for that.
  'use cache';
  const { article, translations, conversions } = await loadArticle((await props.params).id);
  const { language } = article;
  const { defaults, sidebar } = await getSiteIn(language);
  return (
    <Shell
      language={language}
      alternates={[...translations, ...conversions]}
      place={article.sidebar ?? sidebar.single}
      widgets={article.widgets.length > 0 ? article.widgets : undefined}
    >
      <ArticleFacts article={article} />
      <ArticleView
        article={article}
        reading={asWritten(language)}
        translations={translations}
        conversions={conversions}
      />
      {(article.comments ?? defaults.comments) && <Comments language={language} />}
    </Shell>
  );
}
