import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { alternatesOf } from '@/app/_ui/alternates';
import { Shell } from '@/app/_ui/shell';
import { termsTitle } from '@/app/_ui/taxonomy';
import { Terms } from '@/app/_ui/terms';
import { getArticle, getSite, listNewest, listTranslations } from '@/lib/archive';
import { loadHighlight } from '@/lib/markdown/highlight';
import { renderBody } from '@/lib/markdown/render';
import { getStrings } from '@/lib/site/strings';
import { ArticleMeta } from './article-meta';
import { AuthorBox } from './author-box';
import { Comments } from './comments';
import { Pager } from './pager';
import { Related } from './related';
import { TableOfContents } from './table-of-contents';

type Params = { params: Promise<{ lang: string; id: string }> };

/** Articles rendered at build time; every other one when it is first asked for. */
const NEWEST = 20;

export const ensureStatic = 'navigation';

export async function generateStaticParams({ params: { lang } }: { params: { lang: string } }) {
  const newest = (await listNewest(NEWEST)).filter(({ language }) => language === lang);
  return newest.length > 0 ? newest.map(({ id }) => ({ id: String(id) })) : [{ id: '0' }];
}

async function load({ params }: Params) {
  const article = await getArticle(Number((await params).id));
  if (!article) notFound();
  const { id, language, translationKey } = article;
  return { article, translations: await listTranslations({ id, language, translationKey }) };
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { article, translations } = await load(props);
  const { title, description, summary, lead, excerpt, keywords, address, language } = article;
  return {
    title,
    description: description || summary || lead || excerpt,
    keywords: keywords.length > 0 ? keywords : undefined,
    authors: article.authors.map((name) => ({ name })),
    alternates: alternatesOf(
      address,
      translations.length > 0 ? [{ language, address }, ...translations] : [],
    ),
  };
}

export default async function ArticleRoute(props: Params) {
  // Next.js renders a page twice; the text of an article is too long for that.
  'use cache';
  const { article, translations } = await load(props);
  const { language, title, lead, thumbnail, terms, body } = article;
  const { defaults, sidebar } = await getSite();
  const { html, headings } = renderBody(body, {
    math: article.mathjax ?? defaults.mathjax,
    words: getStrings(language),
    highlight: await loadHighlight(body),
  });
  const tags = terms.filter(({ taxonomy }) => taxonomy === 'tags');
  return (
    <Shell
      language={language}
      alternates={translations}
      place={article.sidebar ?? sidebar.single}
      widgets={article.widgets.length > 0 ? article.widgets : undefined}
    >
      <article className="article">
        <header>
          <h1>{title}</h1>
          {lead && <p className="lead">{lead}</p>}
          <ArticleMeta article={article} translations={translations} />
        </header>
        {thumbnail?.post && (
          <figure className="article-picture">
            <img src={thumbnail.src} alt="" fetchPriority="high" referrerPolicy="no-referrer" />
          </figure>
        )}
        {(article.toc ?? defaults.toc) && (
          <TableOfContents language={language} headings={headings} />
        )}
        {/class="(?:token-|alert|video)/.test(html) && (
          <link rel="stylesheet" href="/_broadsheet/text-parts.css" precedence="parts" />
        )}
        <div
          className="prose"
          data-close-picture={getStrings(language).closePicture}
          dangerouslySetInnerHTML={{ __html: html }}
        />
        {tags.length > 0 && (
          <nav className="article-tags" aria-label={termsTitle(language, 'tags')}>
            <Terms terms={tags} />
          </nav>
        )}
        {(article.authorbox ?? defaults.authorbox) && (
          <AuthorBox language={language} authors={article.authors} />
        )}
      </article>
      {(article.pager ?? defaults.pager) && <Pager article={article} />}
      <Related article={article} />
      {(article.comments ?? defaults.comments) && <Comments language={language} />}
    </Shell>
  );
}
