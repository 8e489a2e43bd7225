import { folderOf } from '@/lib/addresses/text';
import type { ArticlePage } from '@/lib/archive';
import { getStrings } from '@/lib/words';

/** Says that a text goes on, and where it can be had whole. */
export function CutNote({ article, language }: { article: ArticlePage; language: string }) {
  const { textCut, wholeText } = getStrings(language);
  return (
    <p className="note">
      {textCut} <a href={`${folderOf(article.address).slice(0, -1)}.md`}>{wholeText}</a>
    </p>
  );
}
