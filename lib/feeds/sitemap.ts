import { formatIso, type LocalTime } from '../time/write-time';
import { element, escapeXml } from './xml';

/** A page of a sitemap; URLs are absolute. */
export interface SitemapPage {
  url: string;
  modified: LocalTime | null;
}

/** https://www.sitemaps.org/protocol.html */
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';

/** A list of pages, at most 50,000. */
export function renderSitemap(pages: SitemapPage[]): string {
  return wrap(
    'urlset',
    '',
    pages.map((page) => `<url>${pageOf(page)}</url>`),
  );
}

/** A list of sitemaps. */
export function renderSitemapIndex(sitemaps: SitemapPage[]): string {
  return wrap(
    'sitemapindex',
    '',
    sitemaps.map((page) => `<sitemap>${pageOf(page)}</sitemap>`),
  );
}

export interface NewsPage {
  url: string;
  title: string;
  published: LocalTime;
  language: string;
}

/** Articles of the last two days, at most 1,000: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
export function renderNewsSitemap(publication: string, pages: NewsPage[]): string {
  const attributes = ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
  return wrap(
    'urlset',
    attributes,
    pages.map(
      ({ url, title, published, language }) =>
        `<url>${element('loc', url)}<news:news><news:publication>${element('news:name', publication)}${element('news:language', newsLanguage(language))}</news:publication>${element('news:publication_date', formatIso(published))}${element('news:title', title)}</news:news></url>`,
    ),
  );
}

/** ISO 639, but for the two ways to write Chinese. */
function newsLanguage(language: string): string {
  const { language: primary, script } = new Intl.Locale(language).maximize();
  return primary === 'zh' ? (script === 'Hant' ? 'zh-tw' : 'zh-cn') : primary;
}

function pageOf({ url, modified }: SitemapPage): string {
  const time = modified === null ? '' : formatIso(modified);
  return element('loc', url) + element('lastmod', time);
}

function wrap(name: string, attributes: string, lines: string[]): string {
  return `${DECLARATION}\n<${name} xmlns="${escapeXml(NAMESPACE)}"${attributes}>\n${lines.join('\n')}\n</${name}>\n`;
}
