import type { List } from '@/lib/archive';

/** Terms as links, each with the number of its articles. */
export function TermChips({ terms }: { terms: List[] }) {
  return (
    <ul className="chips">
      {terms.map(({ id, name, address, count }) => (
        <li key={id}>
          <a href={address}>
            {name} <small>{count}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}
