import { getSite } from '@/lib/archive';
import { formatDate } from '@/lib/site/format-date';

/** A date in the reader's language and the site's time zone; nothing for an undated article. */
export async function PublishDate({ language, date }: { language: string; date: number | null }) {
  if (date === null) return null;
  const { timeZone } = await getSite();
  return (
    <time dateTime={new Date(date).toISOString()}>{formatDate(date, language, timeZone)}</time>
  );
}
