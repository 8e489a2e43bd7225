import type { List } from '@/lib/archive';
import { formatNumber } from '@/lib/words/format-number';

/** Terms as links, with the number of their articles where it is asked for. */
export function TermChips({
  language,
  terms,
  counted = true,
}: {
  language: string;
  terms: List[];
  counted?: boolean;
}) {
  return (
    <ul className="chips">
      {terms.map(({ id, name, address, count }) => (
        <li key={id}>
          <a href={address}>
            {name}
            {counted && <small>{` ${formatNumber(count, language)}`}</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}
