import type { ShelfWords } from '@/app/[lang]/shelf/shelf-words';
import { formatDate } from '@/lib/words/format-date';
import { fillPlaces } from '@/lib/words/places';
import type { ShelfArticle } from './shelf';

/** One article of a shelf's list: headline, source, date, how far it was read. */
export function itemOf(
  { address, title, language, source, date, place }: ShelfArticle,
  words: ShelfWords,
  reader: { language: string; timeZone?: string },
  remove: () => void,
): HTMLElement {
  const link = element('a', title || address);
  link.href = address;
  link.lang = language;
  const meta = element('p');
  meta.className = 'meta';
  if (source) meta.append(element('span', source));
  if (date) {
    const time = element(
      'time',
      formatDate(Date.parse(date), reader.language, offsetOf(date) ?? reader.timeZone ?? 'UTC'),
    );
    time.dateTime = date;
    meta.append(time);
  }
  if (place) {
    const percent = new Intl.NumberFormat(reader.language, { style: 'percent' });
    meta.append(
      element('span', fillPlaces(words.progress, { percent: percent.format(place.progress) })),
    );
  }
  const button = element('button', words.remove);
  button.type = 'button';
  button.ariaLabel = fillPlaces(words.removeTitle, { title: title || address });
  button.addEventListener('click', remove);
  const text = element('div');
  text.append(link, meta);
  const item = element('li');
  item.append(text, button);
  return item;
}

/** `+09:00` of a time that says it. */
function offsetOf(date: string): string | undefined {
  return /T.*([+-]\d{2}:\d{2})$/.exec(date)?.[1];
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
