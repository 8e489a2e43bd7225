import type { ReactNode } from 'react';
import { findSidebar } from '@/lib/archive';
import type { Widget } from '@/lib/settings/site';
import type { Words } from '@/lib/words';
import { LanguagesWidget } from './widgets/languages';
import { RecentWidget } from './widgets/recent';
import { SearchWidget } from './widgets/search';
import { SidemenuWidget } from './widgets/sidemenu';
import { SocialWidget } from './widgets/social';
import { TermsWidget } from './widgets/terms';

/** The widgets of a page, in the order the page or the site names. */
export async function Sidebar({
  words,
  widgets,
  recent,
}: {
  words: Words;
  widgets: Widget[];
  /** What stands for the recent articles, above all else. */
  recent?: ReactNode;
}) {
  const label = { className: 'sidebar', 'aria-label': words.sidebar };
  // It is the same on a hundred thousand pages, and a seventh of what each costs.
  const known = recent ? undefined : await findSidebar(words.language, widgets);
  if (known !== undefined) return <aside {...label} dangerouslySetInnerHTML={{ __html: known }} />;
  const others = recent ? widgets.filter((widget) => widget !== 'recent') : widgets;
  return (
    <aside {...label}>
      {recent}
      {others.map((widget) => (
        <WidgetOf key={widget} widget={widget} among={others} words={words} />
      ))}
    </aside>
  );
}

function WidgetOf({ widget, among, words }: { widget: Widget; among: Widget[]; words: Words }) {
  switch (widget) {
    case 'search':
      return <SearchWidget words={words} />;
    case 'recent':
      return <RecentWidget words={words} />;
    case 'categories':
      return <TermsWidget words={words} taxonomy="categories" />;
    case 'taglist':
      return (
        <TermsWidget
          words={words}
          taxonomy="tags"
          beside={among.includes('categories') ? 'categories' : undefined}
        />
      );
    case 'social':
      return <SocialWidget words={words} />;
    case 'languages':
      return <LanguagesWidget words={words} />;
    case 'sidemenu':
      return <SidemenuWidget words={words} />;
  }
}
