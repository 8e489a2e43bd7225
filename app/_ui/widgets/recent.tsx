import { listRecent } from '@/lib/archive';
import type { Words } from '@/lib/words';
import { headline } from '../headline';
import { PublishDate } from '../publish-date';
import { WidgetFrame } from './widget';

export async function RecentWidget({ words }: { words: Words }) {
  const cards = await listRecent(words.language);
  if (cards.length === 0) return null;
  return (
    <WidgetFrame title={words.recent}>
      <ul className="widget-list">
        {cards.map((card) => (
          <li key={card.id}>
            <a href={card.address} {...headline(card.title, card.language)} />
            <PublishDate language={words.language} of={card} />
          </li>
        ))}
      </ul>
    </WidgetFrame>
  );
}
