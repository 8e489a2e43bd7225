import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { alternatesOf } from '@/app/_ui/alternates';
import { prerendered } from '@/app/_ui/prerendered';
import { Shell } from '@/app/_ui/shell';
import { getSite, getSiteIn, getWords } from '@/lib/archive';
import { parseVariant } from '@/lib/chinese/variants';
import { getLanguage } from '@/lib/settings/site';
import { ArticleView } from '../article-view';
import { loadArticle } from '../load-article';
import { asConverted } from '../reading';
import { ConversionNote } from './conversion-note';

export const generateStaticParams = prerendered.none;

type Params = { params: Promise<{ lang: string; id: string }> };

async function load({ params }: Params) {
  const { lang, id } = await params;
  const variant = parseVariant(lang);
  const loaded = await loadArticle(id);
  if (!variant || !loaded.conversions.some(({ language }) => language === variant)) notFound();
  const { languages } = await getSite();
  const isSiteLanguage = languages.some(({ code }) => code === variant);
  const { language, address } = loaded.article;
  return {
    ...loaded,
    reading: await asConverted(language, variant, await getWords(variant)),
    /** The frame has the words of a language that the site has. */
    frame: isSiteLanguage ? variant : language,
    translations: [{ language, address }, ...loaded.translations],
    conversions: loaded.conversions.filter((conversion) => conversion.language !== variant),
  };
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { article, reading, frame } = await load(props);
  const { title, description, summary, lead, excerpt, authors, address } = article;
  const site = getLanguage(await getSite(), frame);
  return {
    title: { absolute: `${reading.text(title)} - ${site.title}` },
    description: reading.text(description || summary || lead || excerpt),
    authors: authors.map((name) => ({ name: reading.text(name) })),
    // What search engines are to know is what somebody wrote.
    alternates: await alternatesOf(address, []),
  };
}

export default async function ConvertedRoute(props: Params) {
  const { article, reading, frame, translations, conversions } = await load(props);
  const { sidebar } = await getSiteIn(article.language);
  return (
    <div className="frame" lang={frame}>
      <Shell
        words={await getWords(frame)}
        alternates={[...translations, ...conversions]}
        here={article.address}
        place={article.sidebar ?? sidebar.single}
        widgets={article.widgets.length > 0 ? article.widgets : undefined}
      >
        <div lang={reading.words.language}>
          <ArticleView
            article={article}
            reading={reading}
            translations={translations}
            conversions={conversions}
            note={<ConversionNote article={article} words={reading.words} />}
          />
        </div>
      </Shell>
    </div>
  );
}
