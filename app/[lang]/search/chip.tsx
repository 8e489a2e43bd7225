/** A link to another form of the search, with how much it finds where that was counted. */
export function Chip({
  name,
  href,
  count = null,
  more = false,
  chosen = false,
  hrefLang,
}: {
  name: string;
  href: string;
  count?: number | null;
  /** Whether it finds more than `count`. */
  more?: boolean;
  chosen?: boolean;
  hrefLang?: string;
}) {
  return (
    <li>
      <a href={href} hrefLang={hrefLang} lang={hrefLang} aria-current={chosen || undefined}>
        {name}
        {count !== null && <small> {more ? `${count}+` : count}</small>}
      </a>
    </li>
  );
}
