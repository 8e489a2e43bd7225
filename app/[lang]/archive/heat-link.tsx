import type { ReactNode } from 'react';
import { countArticles, fill, type Words } from '@/lib/words';

/** A cell of a heat map that has articles; its name says in words what its shade shows. */
export function HeatLink({
  words,
  address,
  name,
  count,
  shade,
  counted = false,
  children,
}: {
  words: Words;
  address: string;
  name: string;
  count: number;
  shade: number | undefined;
  /** Whether the number is shown, too. */
  counted?: boolean;
  children: ReactNode;
}) {
  const articles = countArticles(words, count);
  const label = fill(words, 'periodArticles', { period: name, articles });
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
