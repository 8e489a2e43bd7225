import type { Site } from '../settings/site';
import { OWN_PAGES, type OwnPage } from './pages';
import { type Address, below, type Href } from './text';

/** The address of a language's home page, with which its other addresses begin: `/zh-cn/`. */
export function homeAddress(site: Site, language: string): Address & Href;
export function homeAddress(site: Site, language: string): string {
  const prefixed = site.languageInAddress || language !== site.defaultLanguage;
  return prefixed ? namedHome(site, language) : rootAddress(site);
}

/** The address above all others of the site: `/`. */
export function rootAddress({ basePath }: Pick<Site, 'basePath'>): Address & Href;
export function rootAddress({ basePath }: Pick<Site, 'basePath'>): string {
  return `${basePath}/`;
}

/** Where a language's home would stand if every language's address had its name in front. */
export function namedHome(site: Site, language: string): Address & Href;
export function namedHome(site: Site, language: string): string {
  const key = site.languages.find(({ code }) => code === language)?.key ?? language;
  return `${site.basePath}/${key.toLowerCase()}/`;
}

/** The address of one of a language's own pages: `/zh-cn/search/`. */
export function ownAddress(site: Site, language: string, page: OwnPage): Address & Href {
  return below(homeAddress(site, language), OWN_PAGES[page].address);
}
