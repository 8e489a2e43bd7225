import type { ArticlePage } from '@/lib/archive';
import { getStrings } from '@/lib/words';

/** What a browser with JavaScript can do to remember an article; nothing is seen of it without. */
export function SaveButton({ article: { language, terms, authors } }: { article: ArticlePage }) {
  const strings = getStrings(language);
  const category = terms.find(({ taxonomy }) => taxonomy === 'categories');
  return (
    <p className="shelf-tools" data-failed={strings.saveFailed}>
      <button type="button" aria-pressed="false" data-save={category?.name ?? authors[0] ?? ''}>
        {strings.saveArticle}
      </button>
      <button type="button" hidden>
        {strings.continueReading}
      </button>
    </p>
  );
}
