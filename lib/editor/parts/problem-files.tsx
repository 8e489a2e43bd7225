import { describeProblem } from '../../problems/describe-problem';
import type { Problem } from '../../problems/problem';
import type { Desk } from '../desk';
import type { Speech } from '../words/words';
import { FileLink } from './file-link';

/** Problems by their files, in the order in which they come. */
export function ProblemFiles({
  desk,
  speech,
  problems,
}: {
  desk: Desk;
  speech: Speech;
  problems: Problem[];
}) {
  const files = [...new Set(problems.map(({ path }) => path))].map((path) => ({
    ...{ path, own: problems.filter((problem) => problem.path === path) },
  }));
  return (
    <section aria-labelledby="byFile">
      <h2 id="byFile">{speech.words.byFile}</h2>
      {files.map(({ path, own }) => (
        <section key={path}>
          <h3>
            <FileLink desk={desk} path={path} />
          </h3>
          <ul>
            {own.map((problem) => (
              <li className="problem" key={keyOf(problem)}>
                <ProblemLines desk={desk} speech={speech} problem={problem} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function ProblemLines({
  desk,
  speech: { words, say },
  problem,
}: {
  desk: Desk;
  speech: Speech;
  problem: Problem;
}) {
  const { line, column, severity, rule, found } = problem;
  const { message, expected } = describeProblem(problem, desk.language);
  return (
    <>
      <p>
        <span className={`severity ${severity}`}>{words[severity]}</span> {message}
      </p>
      <p className="meta">
        {say('place', { line, column })} · <code>{rule}</code>
      </p>
      <p className="meta">
        {found && (
          <>
            {words.found} <code>{found}</code> ·{' '}
          </>
        )}
        {words.expected} {expected}
      </p>
    </>
  );
}

function keyOf({ line, column, rule, found }: Problem): string {
  return [line, column, rule, found].join(' ');
}
