import { Arrow } from '@/app/_ui/arrow';
import { Headline } from '@/app/_ui/headline';
import { type ArticlePage, getPager } from '@/lib/archive';
import type { Reading } from './reading';

/** Links to the older and the newer article of the section. */
export async function Pager({
  article: { id, language, section },
  reading,
}: {
  article: ArticlePage;
  reading: Reading;
}) {
  const { newer, older } = await getPager({ id, language, section });
  if (!newer && !older) return null;
  const { words } = reading;
  return (
    <nav className="pager" aria-label={words.pager}>
      {older && (
        <a href={reading.address(older.address)} rel="prev">
          <small>
            <Arrow sign="←" /> {words.older}
          </small>
          <Headline text={reading.text(older.title)} language={language} />
        </a>
      )}
      {newer && (
        <a href={reading.address(newer.address)} rel="next">
          <small>
            {words.newer} <Arrow sign="→" />
          </small>
          <Headline text={reading.text(newer.title)} language={language} />
        </a>
      )}
    </nav>
  );
}
