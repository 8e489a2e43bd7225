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
export function MenuBar({
  entries,
  here = '',
  home,
}: {
  entries: MenuLink[];
  /** Where the page stands. */
  here?: string;
  home: string;
}) {
  const around = entries.filter(({ url }) => url && url !== home && here.startsWith(url));
  const nearest = around.toSorted((a, b) => b.url.length - a.url.length)[0];
  return entries.map((entry) => (
    <li key={`${entry.url} ${entry.name}`}>
      {(entry.url || entry.below.length === 0) && (
        <MenuLabel
          entry={entry}
          current={entry.url === here ? 'page' : entry === nearest ? 'true' : undefined}
        />
      )}
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

function MenuLabel({
  entry: { name, url, pre, post },
  current,
}: {
  entry: MenuLink;
  /** Whether the page is what the entry leads to, or lies below it. */
  current?: 'page' | 'true';
}) {
  const Label = url ? 'a' : 'span';
  return (
    <Label href={url || undefined} aria-current={current}>
      {pre}
      {name}
      {post}
    </Label>
  );
}
