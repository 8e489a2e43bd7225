import { dayOf, periodAddress, type Unit } from '../../../addresses/period-names';
import type { Href } from '../../../addresses/text';
import { getSite as readSite } from '../../store/meta';
import { openStore } from '../../store/store';
import { articleTag, periodTag } from '../../store/tags';
import { getArchiveAddress as readArchiveAddress } from '../archive-address';
import type * as articles from '../articles';
import type { Card } from '../cards';
import * as edition from '../edition';
import * as periods from '../periods';
import { dependOn } from './depend-on';

/** Where the archive by date of a language stands; empty where it has none. */
export async function getArchiveAddress(language: string): Promise<Href | ''> {
  await dependOn();
  return readArchiveAddress(openStore(), language);
}

/** Where the articles of a date's day stand, for an article of that date; empty for none. */
export async function getDayAddress(
  language: string,
  date: number,
  timeZone: string,
): Promise<Href | ''> {
  const archive = await getArchiveAddress(language);
  const day = dayOf(date, timeZone);
  return archive && day ? periodAddress(archive, day) : '';
}

/** The years of a language that have articles, newest first. */
export async function listYears(language: string): Promise<periods.PeriodCount[]> {
  await dependOn(periodTag(language, ''));
  return periods.listYears(openStore(), language);
}

/** A year (`2026`), month (`2026-08`) or day (`2026-08-22`) that has articles. */
export async function getPeriod(
  language: string,
  period: string,
): Promise<periods.Period | undefined> {
  await dependOn(periodTag(language, period));
  return periods.getPeriod(openStore(), language, period);
}

/** The months or days with articles of a year or month. */
export async function listPeriods(
  language: string,
  unit: Unit,
  within: string,
): Promise<periods.PeriodCount[]> {
  await dependOn(periodTag(language, within));
  return periods.listPeriods(openStore(), language, unit, within);
}

/** The months with articles of several years, from the first to the last one. */
export async function listMonths(
  language: string,
  years: { from: string; to: string },
): Promise<periods.PeriodCount[]> {
  await dependOn(periodTag(language, ''));
  return periods.listPeriods(openStore(), language, 'month', years.from, years.to);
}

/** A page of the newspaper that the articles of a day make. */
export async function getEdition(
  language: string,
  day: string,
  page: number,
): Promise<edition.Edition> {
  await dependOn(periodTag(language, day));
  const store = openStore();
  const found = await edition.getEdition(store, await readSite(store), language, day, page);
  const { lead, seconds, parts } = found;
  const cards = [...seconds, ...parts.flatMap((part) => part.cards), ...(lead ? [lead] : [])];
  await dependOn(...cards.map(({ id }) => articleTag(id)));
  return found;
}

/** The articles of a month. */
export async function listPeriodArticles(
  language: string,
  month: string,
  page: number,
): Promise<Card[]> {
  await dependOn(periodTag(language, month));
  const store = openStore();
  const { pageSize: limit } = await readSite(store);
  const place = { offset: (page - 1) * limit, limit };
  const cards = await periods.listPeriodArticles(store, language, month, place);
  await dependOn(...cards.map(({ id }) => articleTag(id)));
  return cards;
}

/** A day such as `08-22` in every year that has articles of it, newest first. */
export async function listOnDay(
  language: string,
  dayOfYear: string,
): Promise<(periods.PeriodCount & { cards: Card[] })[]> {
  await dependOn(periodTag(language, dayOfYear));
  const days = await periods.listOnDay(openStore(), language, dayOfYear);
  const cards = days.flatMap((day) => day.cards);
  await dependOn(...cards.map(({ id }) => articleTag(id)));
  return days;
}

/** The same year, month or day in the site's other languages. */
export async function listPeriodCounterparts(
  language: string,
  period: string,
): Promise<articles.Translation[]> {
  const store = openStore();
  const { languages } = await readSite(store);
  const others = languages.map(({ code }) => code).filter((code) => code !== language);
  await dependOn(...others.map((code) => periodTag(code, period)));
  return periods.listPeriodCounterparts(store, others, period);
}
