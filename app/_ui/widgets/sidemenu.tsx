import { getMenu } from '@/lib/archive';
import type { Words } from '@/lib/words';
import { MenuList } from '../menu-list';
import { WidgetFrame } from './widget';

export async function SidemenuWidget({ words }: { words: Words }) {
  const entries = await getMenu(words.language, 'side');
  if (entries.length === 0) return null;
  return (
    <WidgetFrame title={words.sidemenu}>
      <ul className="widget-list">
        <MenuList entries={entries} />
      </ul>
    </WidgetFrame>
  );
}
