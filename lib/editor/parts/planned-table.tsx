import type { Desk } from '../desk';
import type { PlannedPart } from '../questions/planned';
import type { EditorWords } from '../words/en';
import type { Speech } from '../words/words';
import { FileLink } from './file-link';

const TIMES: Record<string, keyof EditorWords> = { scheduled: 'appears', expiring: 'expires' };

/** Articles with their files, and when they appear or go. */
export function PlannedTable({
  desk,
  speech,
  title,
  help,
  part: { all, first },
}: {
  desk: Desk;
  speech: Speech;
  title: 'drafts' | 'scheduled' | 'expiring';
  help: string;
  part: PlannedPart;
}) {
  const { words, say, number, time } = speech;
  const when = TIMES[title];
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>
        {words[title]} · {number(all)}
      </h2>
      <p className="help">{all === 0 ? words.none : help}</p>
      {all > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.article}</th>
              {when && (
                <th scope="col" className="number">
                  {words[when]}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {first.map(({ path, title, language, at }) => (
              <tr key={path}>
                <th scope="row">
                  <span lang={language}>{title}</span>
                  <br />
                  <span className="meta">
                    <FileLink desk={desk} path={path} />
                  </span>
                </th>
                {at !== null && (
                  <td className="number">
                    <time dateTime={new Date(at).toISOString()}>
                      {time(at, desk.site.timeZone)}
                    </time>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {all > first.length && (
        <p className="help">{say('moreBelow', { all, count: first.length })}</p>
      )}
    </section>
  );
}
