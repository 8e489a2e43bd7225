import type { MenuLink } from '@/lib/archive';

/** The entries of a menu, as items of the list around them. */
export function MenuList({ entries }: { entries: MenuLink[] }) {
  return entries.map(({ name, url, pre, post }) => (
    <li key={`${url} ${name}`}>
      <a href={url}>
        {pre}
        {name}
        {post}
      </a>
    </li>
  ));
}
