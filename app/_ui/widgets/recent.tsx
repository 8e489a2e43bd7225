import { listRecent } from '@/lib/archive';
import { getStrings } from '@/lib/words';
import { PublishDate } from '../publish-date';
import { WidgetFrame } from './widget';

export async function RecentWidget({ language }: { language: string }) {
  const cards = await listRecent(language);
  if (cards.length === 0) return null;
  return (
    <WidgetFrame title={getStrings(language).recent}>
      <ul className="widget-list">
        {cards.map(({ id, title, address, date }) => (
          <li key={id}>
            <a href={address}>{title}</a>
            <PublishDate language={language} date={date} />
          </li>
        ))}
      </ul>
    </WidgetFrame>
  );
}
