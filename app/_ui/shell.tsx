import type { ReactNode } from 'react';
import { homeAddress, ownAddress } from '@/lib/addresses/home';
import { folderOf, type Href } from '@/lib/addresses/text';
import { getArchiveAddress, getMenu, getSiteIn } from '@/lib/archive';
import { getLanguage, type SidebarPlace, type Widget } from '@/lib/settings/site';
import type { Words } from '@/lib/words';
import { type Alternate, LanguageSwitch } from './language-switch';
import { Logo } from './logo';
import { MenuBar, MenuList } from './menu-list';
import { Sidebar } from './sidebar';

/** The frame of every page: header, main content, sidebar, footer. */
export async function Shell({
  words,
  alternates = [],
  place,
  widgets,
  children,
  feed,
}: {
  words: Words;
  /** Where this page stands in other languages; the switch leads home where it does not. */
  alternates?: Alternate[];
  place: SidebarPlace;
  widgets?: Widget[];
  children: ReactNode;
  /** The address whose list has a feed; the home page's where none is given. */
  feed?: Href;
}) {
  const { language } = words;
  const site = await getSiteIn(language);
  const { title, copyright } = getLanguage(site, language);
  const home = homeAddress(site, language);
  const main = await getMenu(language, 'main');
  const footer = await getMenu(language, 'footer');
  const archive = await getArchiveAddress(language);
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
          <LanguageSwitch words={words} alternates={alternates} />
        </div>
        <nav className="wrap" aria-label={words.menu}>
          <ul>
            {main.every(({ url }) => url !== home) && (
              <li>
                <a href={home}>{words.home}</a>
              </li>
            )}
            <MenuBar entries={main} />
          </ul>
          <ul>
            <li className="masthead-search">
              <a href={ownAddress(site, words.language, 'search')}>{words.search}</a>
            </li>
            <li>
              <a href={ownAddress(site, words.language, 'shelf')}>{words.shelf}</a>
            </li>
            <li className="masthead-comfort needs-script">
              <button type="button" data-comfort="" aria-haspopup="dialog">
                {words.comfort}
              </button>
            </li>
          </ul>
        </nav>
      </header>
      <div className="wrap page" data-sidebar={place || 'none'}>
        <main id="bs-main">{children}</main>
        {place && <Sidebar words={words} widgets={widgets ?? site.sidebar.widgets} />}
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
