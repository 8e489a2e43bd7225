import { hand } from '@/app/_ui/hand';
import { getStrings } from '@/lib/words';
import { shelfWords } from './shelf-words';

/** The lists and buttons of a shelf, and the words that its script needs. */
export function ShelfParts({
  address,
  language,
  timeZone,
}: {
  address: string;
  language: string;
  timeZone: string;
}) {
  const strings = getStrings(language);
  return (
    <div
      hidden
      {...hand('shelf', shelfWords(strings))}
      data-address={address}
      data-language={language}
      data-time-zone={timeZone}
    >
      <section>
        <h2 className="part-title">{strings.shelfSaved}</h2>
        <p className="empty" hidden>
          {strings.shelfNothingSaved}
        </p>
        <ol className="shelf-list" data-list="saved" />
      </section>
      <section className="only-online" data-read="">
        <h2 className="part-title">{strings.shelfRead}</h2>
        <ol className="shelf-list" data-list="read" />
      </section>
      <div className="shelf-tools only-online">
        <button type="button" data-do="export">
          {strings.shelfExport}
        </button>
        <button type="button" data-do="import">
          {strings.shelfImport}
        </button>
        <input
          type="file"
          accept=".json,application/json"
          aria-label={strings.shelfImport}
          hidden
        />
        <button type="button" data-do="clear">
          {strings.shelfClear}
        </button>
      </div>
      <p className="shelf-note" role="status" />
      <dialog className="shelf-sure" aria-label={strings.shelfClear}>
        <p>{strings.shelfClearSure}</p>
        <form method="dialog" className="shelf-tools">
          <button type="submit" value="">
            {strings.cancel}
          </button>
          <button type="submit" value="clear">
            {strings.shelfClear}
          </button>
        </form>
      </dialog>
    </div>
  );
}
