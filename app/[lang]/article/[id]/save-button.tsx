import type { ArticlePage } from '@/lib/archive';
import type { Words } from '@/lib/words';

/** What a browser with JavaScript can do to remember an article; nothing is seen of it without. */
export function SaveButton({
  article: { terms, authors, address },
  words,
}: {
  article: ArticlePage;
  words: Words;
}) {
  const category = terms.find(({ taxonomy }) => taxonomy === 'categories');
  return (
    <span className="save-tools" data-failed={words.saveFailed}>
      <button
        type="button"
        aria-pressed="false"
        data-save={category?.name ?? authors[0] ?? ''}
        data-saved={words.shelfSaved}
        data-address={address}
      >
        {words.saveArticle}
      </button>
      <button type="button" hidden>
        {words.continueReading}
      </button>
    </span>
  );
}
