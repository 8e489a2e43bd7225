import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from '../testing/browser';
import { canUse } from '../testing/needs';
import { SITES } from '../testing/sites';

/** Lighthouse on a phone. How fast pages are is no matter of a test on a machine that others use. */
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];
const LAYOUT_SHIFT = 'cumulative-layout-shift';
/** Pages of results are not for crawlers: `noindex` on purpose. */
const NOT_FOR_SEARCH = 'is-crawlable';

/** Real articles, or ours where they are not beside the project. */
const [site, PAGES] = canUse('corpus')
  ? [SITES.corpus, pages('news/qq/20250207a094ds00', '中国')]
  : [SITES.sample, pages('culture/stage/dry-dock-concert', '港')];

function pages(article: string, query: string): Record<string, string> {
  return {
    home: '/zh-cn/',
    list: '/zh-cn/news/',
    article: `/zh-cn/${article}/`,
    search: `/zh-cn/search/?q=${query}`,
  };
}

/** Chromium may not paint in time where others use the machine; Lighthouse then judges nothing. */
const TRIES = 3;

interface Audit {
  score: number | null;
  numericValue?: number;
  /** Why it could not be done. */
  errorMessage?: string;
  details?: unknown;
}

interface Report {
  audits: Record<string, Audit>;
  categories: Record<string, { auditRefs: { id: string; weight: number }[] }>;
}

test.describe.configure({ mode: 'default' });

for (const [kind, address] of Object.entries(PAGES)) {
  test(`Lighthouse finds nothing on ${kind}`, async () => {
    test.skip(!canUse('lighthouse'), 'Lighthouse is not installed');
    test.setTimeout(180_000);
    const { audits, categories } = await judge(site.url + address);
    expect(audits[LAYOUT_SHIFT]?.errorMessage).toBeUndefined();
    expect(audits[LAYOUT_SHIFT]?.numericValue).toBeLessThan(0.02);
    const asked = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
    expect(asked.length).toBeGreaterThan(50);
    const failed = asked
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id)
      .filter((id) => !(id === 'errors-in-console' && onlyUnreachable(audits[id]?.details)));
    expect(failed).toEqual(kind === 'search' ? [NOT_FOR_SEARCH] : []);
  });
}

async function judge(url: string): Promise<Report> {
  let report = await lighthouse(url);
  for (let tried = 1; tried < TRIES && report.audits[LAYOUT_SHIFT]?.errorMessage; tried++) {
    report = await lighthouse(url);
  }
  return report;
}

async function lighthouse(url: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'lighthouse',
    [
      url,
      '--quiet',
      '--output=json',
      `--only-categories=${CATEGORIES}`,
      `--only-audits=${LAYOUT_SHIFT}`,
      `--chrome-flags=--headless=new ${CHROMIUM_FLAGS.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: findBrowser() }, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout);
}

/** Pictures on other hosts cannot come where there is no network. */
function onlyUnreachable(details: unknown): boolean {
  const { items = [] } = details as { items?: { description: string }[] };
  return items.every(({ description }) => /net::ERR_(?:NAME|INTERNET|ADDRESS)/.test(description));
}
