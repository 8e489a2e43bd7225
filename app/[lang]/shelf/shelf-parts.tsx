import { hand } from '@/app/_ui/hand';
import type { Words } from '@/lib/words';
import { shelfWords } from './shelf-words';

/** The lists and buttons of a shelf, and the words that its script needs. */
export function ShelfParts({
  address,
  words,
  timeZone,
}: {
  address: string;
  words: Words;
  timeZone: string;
}) {
  return (
    <div
      hidden
      {...hand('shelf', shelfWords(words))}
      data-address={address}
      data-language={words.language}
      data-time-zone={timeZone}
    >
      <section>
        <h2 className="part-title">{words.shelfSaved}</h2>
        <p className="empty" hidden>
          {words.shelfNothingSaved}
        </p>
        <ol className="shelf-list" data-list="saved" />
      </section>
      <section className="only-online" data-read="">
        <h2 className="part-title">{words.shelfRead}</h2>
        <ol className="shelf-list" data-list="read" />
      </section>
      <div className="shelf-tools only-online">
        <button type="button" data-do="export">
          {words.shelfExport}
        </button>
        <button type="button" data-do="import">
          {words.shelfImport}
        </button>
        <input type="file" accept=".json,application/json" aria-label={words.shelfImport} hidden />
        <button type="button" data-do="clear">
          {words.shelfClear}
        </button>
      </div>
      <p className="shelf-note" role="status" />
      <dialog className="shelf-sure" aria-label={words.shelfClear}>
        <p>{words.shelfClearSure}</p>
        <form method="dialog" className="shelf-tools">
          <button type="submit" value="">
            {words.cancel}
          </button>
          <button type="submit" value="clear">
            {words.shelfClear}
          </button>
        </form>
      </dialog>
    </div>
  );
}
