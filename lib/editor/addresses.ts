import { BASE_PATH } from '../settings/place';

/** Below it stands all that editors have; no page of a site does. */
export const EDITOR_ADDRESS = `${BASE_PATH}/-/editor/`;
export const SIGN_IN = `${EDITOR_ADDRESS}sign-in`;
export const SIGN_OUT = `${EDITOR_ADDRESS}sign-out`;

export const DESK_PAGES = ['overview', 'problems', 'planned', 'tags', 'searches'] as const;
export type DeskPage = (typeof DESK_PAGES)[number];

export function addressOf(page: DeskPage): string {
  return page === 'overview' ? EDITOR_ADDRESS : `${EDITOR_ADDRESS}${page}/`;
}

/** The same with a query; what is empty, and the first page, is left out. */
export function addressWith(page: DeskPage, query: Record<string, string | number>): string {
  const said = Object.entries(query).filter(([name, value]) => {
    return value !== '' && !(name === 'page' && value === 1);
  });
  const text = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString();
  return addressOf(page) + (text && `?${text}`);
}
