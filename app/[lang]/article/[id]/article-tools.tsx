import type { Alternate } from '@/app/_ui/language-switch';
import { type ArticlePage, getWords } from '@/lib/archive';
import { VARIANT_NAMES } from '@/lib/chinese/variants';
import type { Reading } from './reading';
import { SaveButton } from './save-button';
import { Services } from './services';

/** What a reader can do with an article, in one row: without JavaScript, read it in another script. */
export async function ArticleTools({
  article,
  reading,
  conversions,
}: {
  article: ArticlePage;
  reading: Reading;
  conversions: Alternate[];
}) {
  const { words } = reading;
  return (
    <div className="article-tools">
      <SaveButton article={article} words={await getWords(article.language)} />
      <button type="button" className="needs-script" data-comfort="" aria-haspopup="dialog">
        {words.comfort}
      </button>
      {conversions.map(({ language, address }) => (
        <a key={address} href={address} lang={language} hrefLang={language}>
          {VARIANT_NAMES[language] ?? language}
        </a>
      ))}
      <Services article={article} reading={reading} />
    </div>
  );
}
