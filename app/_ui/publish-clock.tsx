import { formatIso } from '@/lib/time/write-time';
import { formatClock } from '@/lib/words/format-clock';

/** The time of day at which an article appeared, where its day is told elsewhere. */
export function PublishClock({
  language,
  of: { date, timeZone },
}: {
  language: string;
  of: { date: number | null; timeZone: string };
}) {
  if (date === null) return null;
  const clock = formatClock(date, language, timeZone);
  return clock && <time dateTime={formatIso({ time: date, timeZone })}>{clock}</time>;
}
