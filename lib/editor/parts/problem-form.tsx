import { addressOf } from '../addresses';
import type { ProblemFilter } from '../questions/problems';
import { ruleNames } from '../read-query';
import type { Speech } from '../words/words';

/** Asks for some problems; works by itself. */
export function ProblemForm({ speech, filter }: { speech: Speech; filter: ProblemFilter }) {
  const { words } = speech;
  return (
    <form className="filter" action={addressOf('problems')}>
      <label>
        {words.rule}
        <select name="rule" defaultValue={filter.rule}>
          <option value="">{words.all}</option>
          {ruleNames().map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        {words.severity}
        <select name="severity" defaultValue={filter.severity}>
          <option value="">{words.all}</option>
          <option value="error">{words.error}</option>
          <option value="warning">{words.warning}</option>
        </select>
      </label>
      <label>
        {words.folder}
        <input name="folder" defaultValue={filter.folder} placeholder="news/qq" />
      </label>
      <button type="submit">{words.show}</button>
    </form>
  );
}
