import { folderOf } from '@/lib/addresses/text';
import type { ArticlePage } from '@/lib/archive';
import type { Words } from '@/lib/words';

/** Says that a text goes on, and where it can be had whole. */
export function CutNote({
  article,
  words,
  isPreviewed,
}: {
  article: ArticlePage;
  words: Words;
  isPreviewed: boolean;
}) {
  return (
    <p className="note">
      {words.textCut}{' '}
      {!isPreviewed && (
        <a href={`${folderOf(article.address).slice(0, -1)}.md`}>{words.wholeText}</a>
      )}
    </p>
  );
}
