import { formatIso, type LocalTime } from '../time/write-time';
import type { Feed, FeedItem } from './feed';

/** A feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function renderJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    description: feed.description || undefined,
    language: feed.language,
    items: feed.items.map((item) => itemOf(item, feed)),
  });
}

function itemOf(item: FeedItem, { language }: Feed) {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    language: item.language && item.language !== language ? item.language : undefined,
    summary: item.summary || undefined,
    ...(item.html ? { content_html: item.html } : { content_text: item.summary || item.title }),
    image: item.image || undefined,
    date_published: isoOf(item.published),
    date_modified: isoOf(item.updated),
    authors: item.authors.length > 0 ? item.authors.map((name) => ({ name })) : undefined,
    tags: item.categories.length > 0 ? item.categories : undefined,
  };
}

function isoOf(time: LocalTime | null): string | undefined {
  return time === null ? undefined : formatIso(time);
}
