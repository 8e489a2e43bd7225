import { formatRfc1123 } from '../time/write-time';
import type { Feed, FeedItem } from './feed';
import { element, escapeXml } from './xml';

/**
 * A feed as RSS 2.0. `permalinks` are the ids that Hugo's feeds have, so that readers who followed
 * them do not see every article once more. https://www.rssboard.org/rss-specification
 */
export function renderRss(feed: Feed, { permalinks = false } = {}): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
${element('title', feed.title)}
${element('link', feed.home)}
<description>${escapeXml(feed.description)}</description>
${element('language', feed.language)}
${element('lastBuildDate', new Date(feed.updated).toUTCString())}
<atom:link href="${escapeXml(feed.self)}" rel="self" type="application/rss+xml"/>
${feed.items.map((item) => renderItem(item, feed.language, permalinks)).join('\n')}
</channel>
</rss>
`;
}

function renderItem(item: FeedItem, language: string, permalinks: boolean): string {
  const guid = permalinks
    ? element('guid', item.url)
    : element('guid', item.id, ' isPermaLink="false"');
  return [
    '<item>',
    element('title', item.title),
    element('link', item.url),
    guid,
    item.published !== null ? element('pubDate', formatRfc1123(item.published)) : '',
    item.language === language ? '' : element('dc:language', item.language),
    ...item.authors.map((name) => element('dc:creator', name)),
    ...item.categories.map((name) => element('category', name)),
    `<description>${escapeXml(item.summary)}</description>`,
    element('content:encoded', item.html),
    '</item>',
  ]
    .filter(Boolean)
    .join('\n');
}
