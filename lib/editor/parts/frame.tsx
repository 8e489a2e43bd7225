import type { ReactNode } from 'react';
import { homeAddress } from '../../addresses/home';
import { getLanguage } from '../../settings/site';
import { addressOf, DESK_PAGES, type DeskPage, SIGN_OUT } from '../addresses';
import type { Desk } from '../desk';
import type { Speech } from '../words/words';

/** What stands around every page of who has signed in. */
export function Frame({
  desk: { site },
  speech: { words },
  here,
  children,
}: {
  desk: Desk;
  speech: Speech;
  /** Undefined where nothing is. */
  here: DeskPage | undefined;
  children: ReactNode;
}) {
  const { code, title } = getLanguage(site, site.defaultLanguage);
  return (
    <>
      <header className="head">
        <div className="wrap">
          <p className="name">{words.desk}</p>
          <a className="to-site" href={homeAddress(site, code)}>
            {title}
          </a>
          <form method="post" action={SIGN_OUT}>
            <button className="plain" type="submit">
              {words.signOut}
            </button>
          </form>
        </div>
        <nav aria-label={words.pages}>
          <ul className="wrap">
            {DESK_PAGES.map((page) => (
              <li key={page}>
                <a href={addressOf(page)} aria-current={page === here ? 'page' : undefined}>
                  {words[page]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className="wrap">
        <h1>{here ? words[here] : words.notFound}</h1>
        {children}
      </main>
    </>
  );
}
