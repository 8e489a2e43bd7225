import '@/app/style/pages/article.css';
import type { ReactNode } from 'react';
import { FramedPicture } from '@/app/_ui/framed-picture';
import { headline } from '@/app/_ui/headline';
import type { Alternate } from '@/app/_ui/language-switch';
import { Prose } from '@/app/_ui/prose';
import { renderArticle } from '@/app/_ui/render-text';
import { TEXT_SIZES } from '@/app/_ui/resize';
import { termsTitle } from '@/app/_ui/taxonomy';
import { Terms } from '@/app/_ui/terms';
import { type ArticlePage, getPager, getSiteIn } from '@/lib/archive';
import { opensWith } from '@/lib/markdown/same-picture';
import { ArticleMeta } from './article-meta';
import { ArticleTools } from './article-tools';
import { AuthorBox } from './author-box';
import { Citation } from './citation';
import { CutNote } from './cut-note';
import { OldNote } from './old-note';
import { Origin } from './origin';
import { Pager } from './pager';
import type { Reading } from './reading';
import { Related } from './related';
import { TableOfContents } from './table-of-contents';
import { tagsToShow } from './tags-to-show';

/** An article with everything around it, as written or converted. */
export async function ArticleView({
  article,
  reading,
  translations,
  conversions,
  note,
  isPreviewed = false,
}: {
  article: ArticlePage;
  reading: Reading;
  /** Where somebody wrote it, and where it is converted; without this page itself. */
  translations: Alternate[];
  conversions: Alternate[];
  /** What is to be said before the text. */
  note?: ReactNode;
  /** Whether nothing stands at its address yet, so that nothing may lead there, nor remember it. */
  isPreviewed?: boolean;
}) {
  const { defaults, contents, baseUrl, postMeta } = await getSiteIn(article.language);
  const { thumbnail, lead } = article;
  const { words } = reading;
  const { html, headings, cut } = await renderArticle(article, words);
  const terms = article.terms.map((term) => ({ ...term, name: reading.text(term.name) }));
  const tags = tagsToShow(terms, postMeta);
  const pager = (article.pager ?? defaults.pager) ? await getPager(article) : undefined;
  const shown = [pager?.newer, pager?.older].flatMap((other) => other?.address ?? []);
  return (
    <>
      <article className="article">
        <header>
          <h1 {...headline(reading.text(article.title), article.language)} />
          {lead && <p className="lead">{reading.text(lead)}</p>}
          <ArticleMeta
            article={{ ...article, terms }}
            reading={reading}
            translations={translations}
          />
          {!isPreviewed && (
            <p className="print-address" data-own-address={baseUrl ? undefined : article.address}>
              {baseUrl && baseUrl + article.address}
            </p>
          )}
          {note}
          {article.old && <OldNote article={article} words={words} />}
          {!isPreviewed && (
            <ArticleTools article={article} reading={reading} conversions={conversions} />
          )}
        </header>
        {thumbnail?.post && !opensWith(html, thumbnail.src) && (
          <figure className="article-picture">
            <FramedPicture
              source={thumbnail.src}
              sizes={TEXT_SIZES}
              behind={terms.find(({ taxonomy }) => taxonomy === 'categories')?.name}
              first
            />
          </figure>
        )}
        {(article.toc ?? defaults.toc) && (
          <TableOfContents
            words={words}
            headings={headings
              .filter(({ depth }) => depth >= contents.from && depth <= contents.to)
              .map((heading) => ({ ...heading, text: reading.text(heading.text) }))}
          />
        )}
        <Prose html={reading.html(html)} words={words} />
        {cut && <CutNote article={article} words={words} isPreviewed={isPreviewed} />}
        <Origin article={article} words={words} isPreviewed={isPreviewed} />
        {tags.length > 0 && (
          <nav className="article-tags chips" aria-label={termsTitle(words, 'tags')}>
            <Terms terms={tags} />
          </nav>
        )}
        {(article.authorbox ?? defaults.authorbox) && (
          <AuthorBox article={article} reading={reading} />
        )}
        {!isPreviewed && <Citation article={article} words={words} />}
      </article>
      {pager && <Pager pager={pager} reading={reading} />}
      <Related article={article} reading={reading} without={shown} />
    </>
  );
}
