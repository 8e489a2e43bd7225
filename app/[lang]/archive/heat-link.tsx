import type { ReactNode } from 'react';
import { countArticles, fill, getStrings } from '@/lib/words';

/** A cell of a heat map that has articles; its name says in words what its shade shows. */
export function HeatLink({
  language,
  address,
  name,
  count,
  shade,
  counted = false,
  children,
}: {
  language: string;
  address: string;
  name: string;
  count: number;
  shade: number | undefined;
  /** Whether the number is shown, too. */
  counted?: boolean;
  children: ReactNode;
}) {
  const strings = getStrings(language);
  const articles = countArticles(count, language);
  const label = fill(strings.periodArticles, { period: name, articles });
  return (
    <a
      href={address}
      data-shade={shade}
      data-count={counted ? count : undefined}
      aria-label={label}
      title={label}
    >
      {children}
    </a>
  );
}
