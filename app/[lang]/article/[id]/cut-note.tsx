import { folderOf } from '@/lib/addresses/text';
import type { ArticlePage } from '@/lib/archive';
import type { Words } from '@/lib/words';

/** Says that a text goes on, and where it can be had whole. */
export function CutNote({ article, words }: { article: ArticlePage; words: Words }) {
  return (
    <p className="note">
      {words.textCut} <a href={`${folderOf(article.address).slice(0, -1)}.md`}>{words.wholeText}</a>
    </p>
  );
}
