import type { LastSync } from '../../archive/store/last-sync';
import type { Desk } from '../desk';
import type { EditorWords } from '../words/en';
import type { Speech } from '../words/words';
import { FileLink } from './file-link';

const WHY: Record<string, keyof EditorWords> = {
  new: 'new',
  changed: 'changedFile',
  removed: 'removed',
  'its date has come': 'due',
};

/** What the last sync did that changed something, and which files it was about. */
export function LastSyncPart({
  desk,
  speech,
  last,
}: {
  desk: Desk;
  speech: Speech;
  last: LastSync | undefined;
}) {
  const { words, say, time } = speech;
  return (
    <section aria-labelledby="last-sync">
      <h2 id="last-sync">{words.lastSync}</h2>
      {last ? (
        <>
          <dl className="facts">
            <div>
              <dt>{words.when}</dt>
              <dd>{time(last.at, desk.site.timeZone)}</dd>
            </div>
            <div>
              <dt>{words.took}</dt>
              <dd className="number">{say('seconds', { count: secondsOf(last) })}</dd>
            </div>
            <div>
              <dt>{words.did}</dt>
              <dd>
                {last.rebuilt
                  ? say('rebuilt', { read: last.read })
                  : say('changed', { read: last.read, removed: last.removed })}
              </dd>
            </div>
          </dl>
          {last.files.length > 0 && <Files desk={desk} speech={speech} last={last} />}
        </>
      ) : (
        <p className="help">{words.noSync}</p>
      )}
    </section>
  );
}

function Files({ desk, speech, last }: { desk: Desk; speech: Speech; last: LastSync }) {
  const { words, say } = speech;
  const more = last.causes - last.files.length;
  return (
    <details>
      <summary>{words.files}</summary>
      <table>
        <tbody>
          {last.files.map(({ path, why }) => (
            <tr key={path}>
              <th scope="row">
                <FileLink desk={desk} path={path} />
              </th>
              <td>{words[WHY[why] ?? 'changedFile']}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="help">{say('moreFiles', { count: more })}</p>}
    </details>
  );
}

/** Short ones to the tenth. */
function secondsOf({ durationMs }: LastSync): number {
  return Math.round(durationMs / 100) / 10;
}
