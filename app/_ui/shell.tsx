import type { ReactNode } from 'react';
import { homeAddress, ownAddress } from '@/lib/addresses/home';
import { folderOf, type Href } from '@/lib/addresses/text';
import { getArchiveAddress, getMenu, getSiteIn } from '@/lib/archive';
import { getLanguage, type SidebarPlace, type Widget } from '@/lib/settings/site';
import type { Words } from '@/lib/words';
import { type Alternate, LanguageSwitch } from './language-switch';
import { Logo } from './logo';
import { getMainMenu } from './main-menu';
import { MenuBar, MenuList } from './menu-list';
import { Sidebar } from './sidebar';

/** The frame of every page: header, main content, sidebar, footer. */
export async function Shell({
  words,
  alternates = [],
  here,
  place,
  widgets,
  recent,
  children,
  feed,
}: {
  words: Words;
  /** Where this page stands in other languages; the switch leads home where it does not. */
  alternates?: Alternate[];
  /** Where this page stands; the menu says so. */
  here?: Href;
  place: SidebarPlace;
  widgets?: Widget[];
  /** What stands for the recent articles, above all else in the sidebar; without one, in the page. */
  recent?: ReactNode;
  children: ReactNode;
  /** The address whose list has a feed; the home page's where none is given. */
  feed?: Href;
}) {
  const { language } = words;
  const site = await getSiteIn(language);
  const { title, copyright } = getLanguage(site, language);
  const home = homeAddress(site, language);
  const [search, shelf] = (['search', 'shelf'] as const).map((page) =>
    ownAddress(site, language, page),
  );
  const main = await getMainMenu(words);
  const footer = await getMenu(language, 'footer');
  const archive = await getArchiveAddress(language);
  const shown = widgets ?? site.sidebar.widgets;
  const inSidebar = place !== false && shown.includes('recent');
  return (
    <>
      <link
        rel="alternate"
        type="application/rss+xml"
        href={`${folderOf(feed ?? home)}${site.feeds.rssName}.xml`}
        title={title}
      />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        href={`${home}opensearch.xml`}
        title={title}
      />
      <a className="skip" href="#bs-main">
        {words.skipToContent}
      </a>
      <header className="masthead">
        <div className="wrap">
          <Logo site={site} language={language} />
          <ul className="masthead-tools">
            <li className="masthead-search">
              <a href={search} aria-current={here === search ? 'page' : undefined}>
                {words.search}
              </a>
            </li>
            <li>
              <a href={shelf} aria-current={here === shelf ? 'page' : undefined}>
                {words.shelf}
              </a>
            </li>
            <li className="needs-script">
              <button
                type="button"
                data-comfort=""
                aria-haspopup="dialog"
                aria-label={words.comfort}
              >
                Aa
              </button>
            </li>
            <LanguageSwitch words={words} alternates={alternates} />
          </ul>
        </div>
        <nav aria-label={words.menu}>
          <ul className="wrap">
            {main.every(({ url }) => url !== home) && (
              <li>
                <a href={home} aria-current={here === home ? 'page' : undefined}>
                  {words.home}
                </a>
              </li>
            )}
            <MenuBar entries={main} here={here} home={home} />
          </ul>
        </nav>
      </header>
      <div className="wrap page" data-sidebar={place || 'none'}>
        <main id="bs-main">
          {children}
          {!inSidebar && recent}
        </main>
        {place && <Sidebar words={words} widgets={shown} recent={inSidebar ? recent : undefined} />}
      </div>
      <footer className="colophon">
        <div className="wrap">
          {(archive || footer.length > 0) && (
            <ul>
              {archive && (
                <li>
                  <a href={archive}>{words.archive}</a>
                </li>
              )}
              <MenuList entries={footer} />
            </ul>
          )}
          <p>{copyright || title}</p>
        </div>
      </footer>
    </>
  );
}
