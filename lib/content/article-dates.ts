import type { Site } from '../settings/site';
import type { Article } from './article';
import { parseDate } from './dates';
import { type Fields, readDate } from './fields';

type Dates = Pick<Article, 'date' | 'lastmod' | 'publishDate' | 'expiryDate'>;

/** Stands for the date in front of a file's name. */
const FILE_NAME = ':filename';

/**
 * The dates of an article, each of the first field that has one, and the slug of a file whose name
 * has the date: `2026-08-22-ferry`. https://gohugo.io/configuration/front-matter/
 */
export function readDates(
  fields: Fields,
  name: string,
  { dateFields, timeZone }: Site,
): { dates: Dates; slug: string } {
  const times = new Map<string, number | null>();
  const file = parseFileName(name, timeZone);
  let slug = '';
  return {
    dates: {
      date: read(dateFields.date),
      lastmod: read(dateFields.lastmod),
      publishDate: read(dateFields.publishDate),
      expiryDate: read(dateFields.expiryDate),
    },
    slug,
  };

  function read(keys: string[]): number | null {
    for (const key of keys) {
      if (key === FILE_NAME && file) {
        slug = file.slug;
        return file.date;
      }
      if (!times.has(key)) times.set(key, readDate(fields, key, timeZone));
      const time = times.get(key) ?? null;
      if (time !== null) return time;
    }
    return null;
  }
}

const DATED = /^(\d{4}-\d{2}-\d{2})(?:-(\d{2})-(\d{2})-(\d{2})(?!\d))?[ _-]*(.*)$/;

function parseFileName(name: string, timeZone: string): { date: number; slug: string } | null {
  const [, day = '', hour, minute, second, rest = ''] = DATED.exec(name) ?? [];
  const time = hour ? ` ${hour}:${minute}:${second}` : '';
  const date = day ? parseDate(day + time, timeZone) : null;
  return date === null ? null : { date, slug: rest.replace(/[ _-]+$/, '') };
}
