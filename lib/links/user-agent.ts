import { getLanguage, type Site } from '../settings/site';

/** How a site's visits introduce themselves: by its name, and where it lives. */
export function userAgentOf(site: Site): string {
  const { title } = getLanguage(site, site.defaultLanguage);
  // A header is ASCII.
  const name = encodeURI(title.replace(/[()]/g, ''));
  const where = site.baseUrl ? `+${encodeURI(site.baseUrl)}; ` : '';
  return `Broadsheet/1.0 (${where}${name}; link check)`;
}
