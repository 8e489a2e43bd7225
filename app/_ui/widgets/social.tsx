import { getSiteIn } from '@/lib/archive';
import { getStrings } from '@/lib/words';
import { WidgetFrame } from './widget';

export async function SocialWidget({ language }: { language: string }) {
  const { social } = await getSiteIn(language);
  if (social.length === 0) return null;
  return (
    <WidgetFrame title={getStrings(language).social}>
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
