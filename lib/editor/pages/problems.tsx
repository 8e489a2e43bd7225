import { addressWith } from '../addresses';
import type { Desk } from '../desk';
import { Pagination } from '../parts/pagination';
import { ProblemCounts } from '../parts/problem-counts';
import { ProblemFiles } from '../parts/problem-files';
import { ProblemForm } from '../parts/problem-form';
import { countByFolder, countByRule, listSome, PROBLEMS_A_PAGE } from '../questions/problems';
import { readFilter, readPage } from '../read-query';
import type { Speech } from '../words/words';

/** Every problem of the archive that fits, by rule, by folder and by file. */
export async function problems(desk: Desk, speech: Speech) {
  const { store, query } = desk;
  const filter = readFilter(query);
  const rules = await countByRule(store, filter);
  const count = rules.reduce((sum, one) => sum + one.count, 0);
  const pages = Math.max(1, Math.ceil(count / PROBLEMS_A_PAGE));
  const page = Math.min(readPage(query), pages);
  const found = await listSome(store, filter, page);
  const folders = (await countByFolder(store, filter)).map(({ name, count }) => ({
    ...{ name, count, address: addressWith('problems', { ...filter, folder: name }) },
  }));
  const named = rules.map(({ rule, count }) => ({
    ...{ name: rule, count, address: addressWith('problems', { ...filter, rule }) },
  }));
  return (
    <>
      <ProblemForm speech={speech} filter={filter} />
      {count === 0 ? (
        <p className="help">{speech.words.noProblems}</p>
      ) : (
        <>
          <div className="columns-of">
            <ProblemCounts speech={speech} title="byRule" named="rule" counts={named} />
            {folders.length > 0 && (
              <ProblemCounts speech={speech} title="byFolder" named="folder" counts={folders} />
            )}
          </div>
          <ProblemFiles desk={desk} speech={speech} problems={found} />
          <Pagination
            {...{ speech, page, pages }}
            addressOf={(number) => addressWith('problems', { ...filter, page: number })}
          />
        </>
      )}
    </>
  );
}
