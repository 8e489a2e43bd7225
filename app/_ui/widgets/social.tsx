import { getSiteIn } from '@/lib/archive';
import type { Words } from '@/lib/words';
import { WidgetFrame } from './widget';

export async function SocialWidget({ words }: { words: Words }) {
  const { social } = await getSiteIn(words.language);
  if (social.length === 0) return null;
  return (
    <WidgetFrame title={words.social}>
      <ul className="widget-list">
        {social.map(({ title, url, rel }) => (
          <li key={url}>
            <a href={url} rel={rel || 'me noopener'}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </WidgetFrame>
  );
}
