import { listRecent } from '@/lib/archive';
import type { Words } from '@/lib/words';
import { PublishDate } from '../publish-date';
import { WidgetFrame } from './widget';

export async function RecentWidget({ words }: { words: Words }) {
  const cards = await listRecent(words.language);
  if (cards.length === 0) return null;
  return (
    <WidgetFrame title={words.recent}>
      <ul className="widget-list">
        {cards.map(({ id, title, address, date }) => (
          <li key={id}>
            <a href={address}>{title}</a>
            <PublishDate language={words.language} date={date} />
          </li>
        ))}
      </ul>
    </WidgetFrame>
  );
}
