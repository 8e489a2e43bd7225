import type { MenuLink } from '@/lib/archive';

/** The entries of a menu, as items of the list around them. */
export function MenuList({ entries }: { entries: MenuLink[] }) {
  return entries.map((entry) => (
    <li key={`${entry.url} ${entry.name}`}>
      <MenuLabel entry={entry} />
      {entry.below.length > 0 && (
        <ul>
          <MenuList entries={entry.below} />
        </ul>
      )}
    </li>
  ));
}

/** The same in one line: what stands below an entry opens there, without a script. */
export function MenuBar({ entries }: { entries: MenuLink[] }) {
  return entries.map((entry) => (
    <li key={`${entry.url} ${entry.name}`}>
      {(entry.url || entry.below.length === 0) && <MenuLabel entry={entry} />}
      {entry.below.length > 0 && (
        <details name="bs-menu">
          <summary>
            <span className={entry.url && 'visually-hidden'}>{entry.name}</span>
          </summary>
          <ul>
            <MenuList entries={entry.below} />
          </ul>
        </details>
      )}
    </li>
  ));
}

function MenuLabel({ entry: { name, url, pre, post } }: { entry: MenuLink }) {
  const Label = url ? 'a' : 'span';
  return (
    <Label href={url || undefined}>
      {pre}
      {name}
      {post}
    </Label>
  );
}
