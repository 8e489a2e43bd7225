import { notFound } from 'next/navigation';
import { answerMachine, originOf } from '@/app/_ui/machine-answer';
import type { FeedFormat } from '@/lib/addresses/pages';
import { readRoute } from '@/lib/addresses/routes';
import { getSite } from '@/lib/archive';
import { renderAtom } from '@/lib/feeds/atom';
import { renderJsonFeed } from '@/lib/feeds/json-feed';
import { renderRss } from '@/lib/feeds/rss';
import { loadFeed } from './load-feed';

type Context = {
  params: Promise<{ lang: string; kind: string; target: string; format: string }>;
};

const TYPES: Record<FeedFormat, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** The feed of a list, of a taxonomy's terms, or of a search. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang, kind, target, format: name } = await params;
  const page = readRoute(`/${lang}/feed/${kind}/${target}/${name}`);
  if (page?.kind !== 'feed') notFound();
  const { language, of, format } = page;
  const { baseUrl, languageFolders, feeds } = await getSite();
  const query = new URL(request.url).searchParams;
  const origin = originOf(request, baseUrl);
  const file = { rss: `${feeds.rssName}.xml`, atom: 'atom.xml', json: 'feed.json' }[format];
  const feed = await loadFeed({ language, of, query, origin, file });
  const body =
    format === 'rss'
      ? renderRss(feed, { permalinks: !languageFolders })
      : format === 'atom'
        ? renderAtom(feed)
        : renderJsonFeed(feed);
  return answerMachine(request, body, TYPES[format], {
    changed: feed.updated,
    headers: of.kind === 'search' ? { 'x-robots-tag': 'noindex' } : {},
  });
}
