import type { List } from '@/lib/archive';

/** Terms as links, with the number of their articles where it is asked for. */
export function TermChips({ terms, counted = true }: { terms: List[]; counted?: boolean }) {
  return (
    <ul className="chips">
      {terms.map(({ id, name, address, count }) => (
        <li key={id}>
          <a href={address}>
            {name}
            {counted && <small>{` ${count}`}</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}
