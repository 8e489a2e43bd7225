import type { Metadata } from 'next';
import { alternatesOf } from '@/app/_ui/alternates';
import { prerendered } from '@/app/_ui/prerendered';
import { Shell } from '@/app/_ui/shell';
import { socialOf } from '@/app/_ui/social';
import { getSiteIn, getWords } from '@/lib/archive';
import { localTime } from '@/lib/time/write-time';
import { ArticleFacts, picturesOf } from './article-facts';
import { ArticleView } from './article-view';
import { Comments } from './comments';
import { loadArticle } from './load-article';
import { asWritten } from './reading';
import { UnpublishedNote } from './unpublished-note';

export const generateStaticParams = prerendered.articles;

/** A constant of the build: readers' pages have nothing of it. */
const isDeveloped = process.env.NODE_ENV === 'development';

type Params = { params: Promise<{ lang: string; id: string }> };

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
      images: await picturesOf(article),
      published: localTime(article.date, article.timeZone),
      modified: localTime(article.lastmod, article.lastmodZone),
    })),
  };
}

export default async function ArticleRoute(props: Params) {
  const { article, translations, conversions } = await loadArticle((await props.params).id);
  const { language } = article;
  const { defaults, sidebar } = await getSiteIn(language);
  const words = await getWords(language);
  return (
    <Shell
      words={words}
      alternates={[...translations, ...conversions]}
      here={article.address}
      place={article.sidebar ?? sidebar.single}
      widgets={article.widgets.length > 0 ? article.widgets : undefined}
    >
      <ArticleFacts article={article} />
      <ArticleView
        article={article}
        reading={asWritten(words)}
        translations={translations}
        conversions={conversions}
        note={isDeveloped && <UnpublishedNote article={article} />}
      />
      {(article.comments ?? defaults.comments) && <Comments words={words} />}
    </Shell>
  );
}
