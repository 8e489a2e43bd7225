import { formatIso } from '../time/write-time';
import type { Feed, FeedItem } from './feed';
import { element, escapeXml } from './xml';

/** A feed as Atom 1.0: https://www.rfc-editor.org/rfc/rfc4287 */
export function renderAtom(feed: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">
<title>${escapeXml(feed.title)}</title>
${element('subtitle', feed.description)}
${element('id', feed.self)}
${element('updated', new Date(feed.updated).toISOString())}
<link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(feed.home)}"/>
${feed.items.map((item) => renderEntry(item, feed)).join('\n')}
</feed>
`;
}

function renderEntry(item: FeedItem, { title, updated, language }: Feed): string {
  const time = item.updated ?? item.published ?? { time: updated, timeZone: 'UTC' };
  const isOther = item.language !== '' && item.language !== language;
  const authors = item.authors.length > 0 ? item.authors : [title];
  return [
    isOther ? `<entry xml:lang="${escapeXml(item.language)}">` : '<entry>',
    `<title>${escapeXml(item.title)}</title>`,
    element('id', item.id),
    `<link rel="alternate" type="text/html" href="${escapeXml(item.url)}"/>`,
    item.published !== null ? element('published', formatIso(item.published)) : '',
    element('updated', formatIso(time)),
    ...authors.map((name) => `<author>${element('name', name)}</author>`),
    ...item.categories.map((name) => `<category term="${escapeXml(name)}"/>`),
    element('summary', item.summary),
    element('content', item.html, ' type="html"'),
    '</entry>',
  ]
    .filter(Boolean)
    .join('\n');
}
