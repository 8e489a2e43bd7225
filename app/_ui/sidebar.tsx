import type { Widget } from '@/lib/settings/site';
import { getStrings } from '@/lib/words';
import { LanguagesWidget } from './widgets/languages';
import { RecentWidget } from './widgets/recent';
import { SearchWidget } from './widgets/search';
import { SidemenuWidget } from './widgets/sidemenu';
import { SocialWidget } from './widgets/social';
import { TermsWidget } from './widgets/terms';

/** The widgets of a page, in the order the page or the site names. */
export function Sidebar({ language, widgets }: { language: string; widgets: Widget[] }) {
  return (
    <aside className="sidebar" aria-label={getStrings(language).sidebar}>
      {widgets.map((widget) => (
        <WidgetOf key={widget} widget={widget} language={language} />
      ))}
    </aside>
  );
}

function WidgetOf({ widget, language }: { widget: Widget; language: string }) {
  switch (widget) {
    case 'search':
      return <SearchWidget language={language} />;
    case 'recent':
      return <RecentWidget language={language} />;
    case 'categories':
      return <TermsWidget language={language} taxonomy="categories" />;
    case 'taglist':
      return <TermsWidget language={language} taxonomy="tags" />;
    case 'social':
      return <SocialWidget language={language} />;
    case 'languages':
      return <LanguagesWidget language={language} />;
    case 'sidemenu':
      return <SidemenuWidget language={language} />;
  }
}
