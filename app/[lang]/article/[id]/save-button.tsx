import type { ArticlePage } from '@/lib/archive';
import type { Words } from '@/lib/words';

/** What a browser with JavaScript can do to remember an article; nothing is seen of it without. */
export function SaveButton({
  article: { terms, authors },
  words,
}: {
  article: ArticlePage;
  words: Words;
}) {
  const category = terms.find(({ taxonomy }) => taxonomy === 'categories');
  return (
    <p className="shelf-tools" data-failed={words.saveFailed}>
      <button type="button" aria-pressed="false" data-save={category?.name ?? authors[0] ?? ''}>
        {words.saveArticle}
      </button>
      <button type="button" hidden>
        {words.continueReading}
      </button>
    </p>
  );
}
