import { isKept } from '../addresses/pages';
import type { Render } from '../archive/store/render';
import { currentBuild, keepPage, type Sidebars } from '../pages';
import type { AskedPage } from './asked';
import type { Written } from './written';

/** Keeps a page for everybody, and its sidebar for other pages, where all went well. */
export function keepWritten(
  { page, route }: AskedPage,
  { status, headers, body }: Written,
  render: Render,
  sidebars: Sidebars,
): void {
  const { version, sidebar } = render;
  if (status !== 200 || render.hasFailed || version === undefined) return;
  if (sidebar && sidebars.find(sidebar, version) === undefined) {
    sidebars.keep(sidebar, version, body.toString());
  }
  if (!isKept(page)) return;
  keepPage(currentBuild(), route, { body, link: headers.link }, render).catch(console.error);
}
