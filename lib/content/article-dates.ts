import type { Site } from '../settings/site';
import type { Article } from './article';
import { type Moment, parseMoment } from './dates';
import { type Fields, readDate } from './fields';

type Dates = Pick<
  Article,
  'date' | 'timeZone' | 'lastmod' | 'lastmodZone' | 'publishDate' | 'expiryDate'
>;

/** Stands for the date in front of a file's name. */
const FILE_NAME = ':filename';

/**
 * The dates of an article, each of the first field that has one, and the slug of a file whose name
 * has the date: `2026-08-22-ferry`. https://gohugo.io/configuration/front-matter/
 */
export function readDates(
  fields: Fields,
  name: string,
  { dateFields, timeZone, ownOffsets }: Site,
): { dates: Dates; slug: string } {
  const moments = new Map<string, Moment | null>();
  const file = parseFileName(name, timeZone);
  let slug = '';
  const date = read(dateFields.date);
  const lastmod = read(dateFields.lastmod);
  return {
    dates: {
      date: date?.time ?? null,
      timeZone: zoneOf(date),
      lastmod: lastmod?.time ?? null,
      lastmodZone: zoneOf(lastmod),
      publishDate: read(dateFields.publishDate)?.time ?? null,
      expiryDate: read(dateFields.expiryDate)?.time ?? null,
    },
    slug,
  };

  function read(keys: string[]): Moment | null {
    for (const key of keys) {
      if (key === FILE_NAME && file) {
        slug = file.slug;
        return file.date;
      }
      if (!moments.has(key)) moments.set(key, readDate(fields, key, timeZone));
      const moment = moments.get(key) ?? null;
      if (moment !== null) return moment;
    }
    return null;
  }

  function zoneOf(moment: Moment | null): string {
    return (ownOffsets && moment?.offset) || timeZone;
  }
}

const DATED = /^(\d{4}-\d{2}-\d{2})(?:-(\d{2})-(\d{2})-(\d{2})(?!\d))?[ _-]*(.*)$/;

function parseFileName(name: string, timeZone: string): { date: Moment; slug: string } | null {
  const [, day = '', hour, minute, second, rest = ''] = DATED.exec(name) ?? [];
  const time = hour ? ` ${hour}:${minute}:${second}` : '';
  const date = day ? parseMoment(day + time, timeZone) : null;
  return date === null ? null : { date, slug: rest.replace(/[ _-]+$/, '') };
}
