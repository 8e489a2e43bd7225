import { getSite } from '@/lib/archive';
import { getLanguage } from '@/lib/settings/site';
import { formatDate } from '@/lib/words/format-date';
import { formatByLayout } from '@/lib/words/go-layout';

/** A date in the reader's language and the site's time zone; nothing for an undated article. */
export async function PublishDate({ language, date }: { language: string; date: number | null }) {
  if (date === null) return null;
  const site = await getSite();
  const { dateFormat } = getLanguage(site, language);
  return (
    <time dateTime={new Date(date).toISOString()}>
      {dateFormat
        ? formatByLayout(date, dateFormat, language, site.timeZone)
        : formatDate(date, language, site.timeZone)}
    </time>
  );
}
