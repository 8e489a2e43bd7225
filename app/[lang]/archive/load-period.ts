import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { alternatesOf } from '@/app/_ui/alternates';
import type { Alternate } from '@/app/_ui/language-switch';
import { type Href, pageAddress } from '@/lib/addresses/text';
import {
  getArchiveAddress,
  getPeriod,
  getSite,
  getSiteIn,
  getWords,
  listPeriodCounterparts,
  pageSizeOf,
  pagesOf,
  periodAddress,
  unitOf,
} from '@/lib/archive';
import { fill, pageOfPages, type Words } from '@/lib/words';
import { formatPeriod } from '@/lib/words/format-period';

/** What the pages of years, months and days have in common. */
export async function loadPeriod(language: string, name: string, page = 1) {
  const period = await getPeriod(language, name);
  const archive = await getArchiveAddress(language);
  const site = await getSiteIn(language);
  const pages = unitOf(name) === 'year' ? 1 : pagesOf(period?.count ?? 0, pageSizeOf(name, site));
  if (!period || !archive || page > pages) notFound();
  const { count, previous, next } = period;
  return {
    words: await getWords(language),
    archive,
    site,
    period: period.period,
    count,
    page,
    pages,
    address: periodAddress(archive, period.period),
    alternates: await listPeriodCounterparts(language, period.period),
    previous: previous ? stepTo(archive, previous, language) : null,
    next: next ? stepTo(archive, next, language) : null,
  };
}

function stepTo(archive: Href, period: string, language: string) {
  return { address: periodAddress(archive, period), name: formatPeriod(period, language) };
}

/** The metadata of a year, month or day. */
export async function describePeriod({
  words,
  period,
  page,
  pages,
  address,
  alternates,
}: {
  words: Words;
  period: string;
  page: number;
  pages: number;
  address: Href;
  alternates: Alternate[];
}): Promise<Metadata> {
  const { language } = words;
  const name = formatPeriod(period, language);
  const number = page > 1 ? ` - ${pageOfPages(words, page, pages)}` : '';
  const same = page === 1 && alternates.length > 0 ? [{ language, address }, ...alternates] : [];
  return {
    title: name + number,
    description: fill(words, 'periodDescription', { period: name }) + number,
    alternates: await alternatesOf(pageAddress(address, page, await getSite()), same),
  };
}
