import { type ArticlePage, getPager } from '@/lib/archive';
import { getStrings } from '@/lib/site/strings';

/** Links to the older and the newer article of the section. */
export async function Pager({ article: { id, language, section } }: { article: ArticlePage }) {
  const { newer, older } = await getPager({ id, language, section });
  if (!newer && !older) return null;
  const strings = getStrings(language);
  return (
    <nav className="pager" aria-label={strings.pager}>
      {older && (
        <a href={older.address} rel="prev">
          <small>← {strings.older}</small>
          {older.title}
        </a>
      )}
      {newer && (
        <a href={newer.address} rel="next">
          <small>{strings.newer} →</small>
          {newer.title}
        </a>
      )}
    </nav>
  );
}
