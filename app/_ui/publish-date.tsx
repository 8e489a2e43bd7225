import { getSite } from '@/lib/archive';
import { getLanguage } from '@/lib/settings/site';
import { formatIso } from '@/lib/time/write-time';
import { formatDate } from '@/lib/words/format-date';
import { formatByLayout } from '@/lib/words/go-layout';

/**
 * An article's date in the reader's language, which browsers tell otherwise while it is today's;
 * nothing for an undated one.
 */
export async function PublishDate({
  language,
  of: { date, timeZone },
}: {
  language: string;
  of: { date: number | null; timeZone: string };
}) {
  if (date === null) return null;
  const site = await getSite();
  const { dateFormat } = getLanguage(site, language);
  return (
    <time data-day={dateFormat ? undefined : ''} dateTime={formatIso({ time: date, timeZone })}>
      {dateFormat
        ? formatByLayout(date, dateFormat, language, timeZone)
        : formatDate(date, language, timeZone)}
    </time>
  );
}
