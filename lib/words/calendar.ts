const DAY_MS = 86_400_000;

interface WeekInfo {
  firstDay: number;
}

/** The day on which weeks begin where a BCP 47 tag is at home: 1 is Monday, 7 is Sunday (CLDR). */
export function firstDayOfWeek(language: string): number {
  const locale: Intl.Locale & { weekInfo?: WeekInfo; getWeekInfo?: () => WeekInfo } =
    new Intl.Locale(language).maximize();
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}

/** The weeks of a month (`2026-08`), each of seven days (`2026-08-22`); null before and after it. */
export function weeksOf(month: string, firstDay: number): (string | null)[][] {
  const start = Date.parse(`${month}-01`);
  const before = (new Date(start).getUTCDay() - firstDay + 7) % 7;
  const weeks: (string | null)[][] = [];
  for (let week = 0; ; week++) {
    const days = Array.from({ length: 7 }, (_, day) => {
      const text = dayText(start + (week * 7 + day - before) * DAY_MS);
      return text.startsWith(month) ? text : null;
    });
    if (week > 0 && days[0] === null) return weeks;
    weeks.push(days);
  }
}

/** The days of the week in their order, as people write them in a language. */
export function listWeekdays(language: string): { narrow: string; long: string }[] {
  const narrow = new Intl.DateTimeFormat(language, { weekday: 'narrow', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // January 5, 1970 was a Monday.
  const first = (3 + firstDayOfWeek(language)) * DAY_MS;
  return Array.from({ length: 7 }, (_, day) => {
    const time = first + day * DAY_MS;
    return { narrow: narrow.format(time), long: long.format(time) };
  });
}

/** The days before and after one of every year (`08-22`), February 29 among them. */
export function daysAround(dayOfYear: string): { previous: string; next: string } {
  // The last day of a leap year stands before its first.
  const days = 366;
  const start = Date.UTC(2000, 0, 1);
  const number = (Date.parse(`2000-${dayOfYear}`) - start) / DAY_MS;
  const at = (day: number) => dayText(start + ((day + days) % days) * DAY_MS).slice(5);
  return { previous: at(number - 1), next: at(number + 1) };
}

function dayText(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
