import { dayOf } from '@/lib/addresses/period-names';
import { chineseScript } from '@/lib/chinese/variants';
import { formatDate } from '@/lib/words/format-date';

/** What a reference names; texts may be empty. */
export interface Cited {
  authors: string[];
  title: string;
  site: string;
  /** Epoch milliseconds. */
  date: number | null;
  timeZone: string;
  address: string;
}

/** A reference as people write it in a language: GB/T 7714-2015 in Chinese, elsewhere like APA. */
export function formatReference(cited: Cited, language: string): string {
  return chineseScript(language) ? formatChinese(cited) : formatApa(cited, language);
}

function formatChinese({ authors, title, site, date, timeZone, address }: Cited): string {
  const published = date === null ? '' : (dayOf(date, timeZone) ?? '');
  const year = published && `, ${published.slice(0, 4)}(${published})`;
  return join([authors.join(', '), `${title}[EB/OL]`, `${site}${year}`, address]);
}

function formatApa({ authors, title, site, date, timeZone, address }: Cited, language: string) {
  const published = date === null ? 'n.d.' : formatDate(date, language, timeZone);
  const when = `(${published})`;
  return authors.length > 0
    ? join([`${authors.join(', ')} ${when}`, title, site, address])
    : join([`${title} ${when}`, site, address]);
}

/** Sentences in a row; what ends one already needs no full stop. */
function join(parts: string[]): string {
  const [address = '', ...rest] = parts.toReversed();
  const said = rest.toReversed().filter((part) => part !== '');
  return [...said.map((part) => (/[.?!。？！]$/.test(part) ? part : `${part}.`)), address]
    .join(' ')
    .trim();
}
