import type { WrittenSettings } from '../schema/settings';
import type { Values } from './values';

/** Comments, counting, and what the head tells; new and old names of each. */
export function readServices(values: Values): Partial<WrittenSettings> {
  return {
    comments: readComments(values),
    analytics: readAnalytics(values),
    metadata: {
      openGraph: values.flag('params.opengraph'),
      twitterCards: values.flag('params.twitter_cards'),
      schema: values.flag('params.schema'),
    },
  };
}

/** What is told to machines besides pages. */
export function readFeeds(values: Values): WrittenSettings['feeds'] {
  const sitemap = values.text('sitemap.filename') ?? 'sitemap.xml';
  if (sitemap !== 'sitemap.xml') {
    values.note('sitemap.filename', 'has no effect: the sitemap stands at /sitemap.xml');
  }
  return {
    limit: values.count({ min: 1, max: 500 }, 'services.rss.limit', 'rsslimit'),
    rssName: values.text('outputformats.rss.basename'),
    fullText: values.flag('params.rssfulltext', 'params.feeds.fulltext'),
  };
}

/** The systems that sites of this theme use, by the names that themes give their settings. */
function readComments(values: Values): WrittenSettings['comments'] {
  const shortname = values.text('services.disqus.shortname', 'disqusshortname');
  const giscus = (name: string) => values.text(`params.giscus.${name}`);
  const utterances = (name: string) => values.text(`params.utterances.${name}`);
  const repo = giscus('repo');
  const repoId = giscus('repoid') ?? giscus('repo_id');
  const category = giscus('category');
  const categoryId = giscus('categoryid') ?? giscus('category_id');
  const mapping = giscus('mapping');
  const utterancesRepo = utterances('repo');
  const issueTerm = utterances('issueterm');
  const label = utterances('label');
  const serverUrl = values.text('params.waline.serverurl');
  const envId = values.text('params.twikoo.envid');
  if (repo && repoId && category && categoryId) {
    return { giscus: { repo, repoId, category, categoryId, mapping } };
  }
  if (utterancesRepo) return { utterances: { repo: utterancesRepo, issueTerm, label } };
  if (serverUrl && URL.canParse(serverUrl)) return { waline: { serverUrl } };
  if (envId) return { twikoo: { envId } };
  return shortname ? { disqus: { shortname } } : undefined;
}

function readAnalytics(values: Values): WrittenSettings['analytics'] {
  const google = values.text('services.googleanalytics.id', 'googleanalytics');
  const src = values.text('params.umami.src');
  const websiteId = values.text('params.umami.websiteid', 'params.umami.id');
  const domain = values.text('params.plausible.domain');
  const plausible = values.text('params.plausible.src');
  const baidu = values.text('params.baidu', 'params.baiduanalytics');
  const counts = google && /^[A-Z]{1,3}-[\w-]+$/i.test(google);
  if (google && !counts)
    values.note('services.googleanalytics.id', `found "${google}", expected G-…`);
  return {
    google: counts ? google : undefined,
    umami: src && websiteId && URL.canParse(src) ? { src, websiteId } : undefined,
    plausible: domain ? { domain, src: plausible } : undefined,
    baidu: baidu && /^[\da-f]{32}$/i.test(baidu) ? baidu : undefined,
  };
}
