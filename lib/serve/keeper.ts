import { isKept } from '../addresses/pages';
import type { Render } from '../archive/store/render';
import { contentVersion } from '../archive/store/versions';
import { currentBuild, keepPage, OfVersion } from '../pages';
import type { AskedPage } from './asked';
import { type Packed, pack } from './packed';
import type { Written } from './written';

/** Of names there may be many: an article says itself what its sidebar has. */
const SIDEBARS = 200;
const SIDEBAR = /<aside class="sidebar"[^>]*>(.*?)<\/aside>/s;

const SEARCHES = 200;

/** An answer to a search, and what was searched for where nothing was found. */
interface Found {
  packed: Packed;
  missed: string | undefined;
}

/** What was written for one request, and serves others. */
export function createKeeper() {
  const sidebars = new OfVersion<string>(SIDEBARS);
  const searches = new OfVersion<Found>(SEARCHES);
  return {
    keep,
    findSidebar: (name: string, version: number) => sidebars.find(name, version),
    findSearch,
  };

  /** The answer to the same search, while the content is the same. */
  function findSearch(name: string): Found | undefined {
    try {
      return searches.find(name, contentVersion());
    } catch {
      // A store that cannot be read says so to whoever searches.
      return undefined;
    }
  }

  /**
   * Keeps a page under its route, a search under its name, and the sidebar of either, where all went
   * well.
   */
  function keep(
    { page, route, status: expected }: AskedPage,
    { status, headers, body }: Written,
    { address, name, render }: { address: string; name: string; render: Render },
  ): void {
    const { version, sidebar } = render;
    if (status !== expected || render.hasFailed || version === undefined) return;
    if (sidebar && sidebars.find(sidebar, version) === undefined) {
      const [, html] = SIDEBAR.exec(body.toString()) ?? [];
      if (html !== undefined) sidebars.keep(sidebar, version, html);
    }
    if (isKept(page)) {
      const kept = { body, link: headers.link, address };
      keepPage(currentBuild(), route, kept, render).catch(console.error);
    } else if (isAskedOften(page.kind) && !render.isUnkept) {
      searches.keep(name, version, { packed: pack(body, headers), missed: render.missed });
    }
  }
}

/** What many look for; a feed of a search names the host at which it was asked. */
function isAskedOften(kind: AskedPage['page']['kind']): boolean {
  return kind === 'search' || kind === 'suggest';
}
