import { getMenu } from '@/lib/archive';
import { getStrings } from '@/lib/words';
import { MenuList } from '../menu-list';
import { WidgetFrame } from './widget';

export async function SidemenuWidget({ language }: { language: string }) {
  const entries = await getMenu(language, 'side');
  if (entries.length === 0) return null;
  return (
    <WidgetFrame title={getStrings(language).sidemenu}>
      <ul className="widget-list">
        <MenuList entries={entries} />
      </ul>
    </WidgetFrame>
  );
}
