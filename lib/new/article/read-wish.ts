import { parseDate } from '../../content/dates';
import { findLanguage } from '../../content/language';
import type { Site } from '../../settings/site';
import { toWallTime } from '../../time/time-zone';
import { Refusal } from '../refusal';

/** What an editor asked for. */
export interface Wish {
  title: string;
  /** Folders below the language's: `news/qq`; empty for none. */
  section: string;
  /** Code or key; the site's default where it is not said. */
  language?: string;
  /** In any form that the field has; now where it is not said. */
  date?: string;
  /** Of the file, without language and extension; made from the title where it is not said. */
  name?: string;
  bundle: boolean;
  draft: boolean;
}

/** One line of text. Throws `Refusal` where nothing is left of it. */
export function readTitle({ title }: Wish): string {
  const line = title.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
  if (line === '') throw new Refusal('no-title');
  return line;
}

/** The code of the language. Throws `Refusal` where the site has none of that name. */
export function readLanguage({ language }: Wish, site: Site): string {
  if (language === undefined) return site.defaultLanguage;
  const code = findLanguage(language, site);
  const known = site.languages.map((one) => one.code).join(', ');
  if (code === null) throw new Refusal('unknown-language', { found: language, known });
  return code;
}

/** Epoch milliseconds of a whole second. Throws `Refusal` where what was said is no date. */
export function readDate({ date }: Wish, { timeZone }: Site, now: number): number {
  const time = date === undefined ? now : parseDate(date, timeZone);
  if (time === null) throw new Refusal('impossible-date', { found: date ?? '' });
  return Math.floor(time / 1000) * 1000;
}

/** `2026-05-01 07:30:00` in the site's zone, in which it is read again. */
export function formatDate(time: number, { timeZone }: Site): string {
  return new Date(toWallTime(time, timeZone)).toISOString().slice(0, 19).replace('T', ' ');
}
