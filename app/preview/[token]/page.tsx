import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DOCUMENT_METADATA } from '@/app/_ui/document-metadata';
import { Shell } from '@/app/_ui/shell';
import { ArticleView } from '@/app/[lang]/article/[id]/article-view';
import { previewAddress } from '@/lib/addresses/previews';
import { getSite, getSiteIn, getWords, listTranslations } from '@/lib/archive';
import { loadPreview } from '@/lib/preview/load-preview';
import { describePreview, tellingOf } from '@/lib/preview/words';
import { getLanguage } from '@/lib/settings/site';
import { asPreview } from './as-preview';

type Params = { params: Promise<{ token: string }> };

async function load({ params }: Params) {
  const { token } = await params;
  const preview = await loadPreview(token);
  if (!preview) notFound();
  return { ...preview, address: previewAddress(await getSite(), token) };
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { article } = await load(props);
  const { title } = getLanguage(await getSite(), article.language);
  return {
    ...DOCUMENT_METADATA,
    title: `${article.title} - ${title}`,
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  };
}

/** An article as it will look, to whoever has the link. */
export default async function PreviewRoute(props: Params) {
  const preview = await load(props);
  const { article, reading } = asPreview(preview, await getWords(preview.article.language));
  const { sidebar, timeZone } = await getSiteIn(article.language);
  const translations = await listTranslations(article);
  const telling = tellingOf(article.language, timeZone);
  return (
    <Shell
      words={reading.words}
      alternates={translations}
      place={article.sidebar ?? sidebar.single}
      widgets={article.widgets.length > 0 ? article.widgets : undefined}
    >
      <ArticleView
        article={article}
        reading={reading}
        translations={translations}
        conversions={[]}
        isPreviewed
        note={
          <p className="note" role="note" lang={telling.language}>
            {describePreview(preview, telling)}
          </p>
        }
      />
    </Shell>
  );
}
