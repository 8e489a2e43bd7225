import { formatToday } from '@/lib/words/format-today';

const DAY_MS = 86_400_000;

/**
 * An article of today tells when, and its day again once that is over. Pages that are kept, or read
 * without JavaScript, tell days.
 */
export function followToday(): void {
  tellAll();
  document.addEventListener('visibilitychange', tellAll);
}

function tellAll(): void {
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-day]')) tell(time);
}

/** The clock is that of the article's own zone, whose offset stands in its time. */
function tell(time: HTMLTimeElement): void {
  const { dateTime, title, textContent } = time;
  const wall = Date.parse(`${dateTime.slice(0, 19)}Z`);
  const now = Date.now() + wall - Date.parse(dateTime);
  const isToday = Math.floor(now / DAY_MS) === Math.floor(wall / DAY_MS);
  const language = time.closest<HTMLElement>('[lang]')?.lang ?? 'en';
  const told = isToday ? formatToday(wall, language) : title;
  if (!told || told === textContent) return;
  time.title = isToday ? title || textContent : '';
  time.textContent = told;
}
