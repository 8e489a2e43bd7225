import { formatNumber } from '@/lib/words/format-number';

/** A link to another form of the search, with how much it finds where that was counted. */
export function Chip({
  language,
  name,
  href,
  count = null,
  more = false,
  chosen = false,
  hrefLang,
}: {
  /** In whose digits the count is written. */
  language: string;
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
        {count !== null && <small>{` ${formatNumber(count, language)}${more ? '+' : ''}`}</small>}
      </a>
    </li>
  );
}
