import { gzipSync } from 'node:zlib';
import { type APIRequestContext, expect, test } from 'playwright/test';
import { canUse } from '../testing/needs';
import { SITES } from '../testing/sites';

/** Budgets in bytes after gzip. */
const SCRIPTS = 3 * 1024;
const STYLES = 8 * 1024;
const LITE = 6 * 1024;
/** Whole pages of the real archive, everything but pictures; half of a long article is its text. */
const WHOLE: [kind: string, address: string, most: number][] = [
  ['front page', '/zh-cn/', 13_900],
  ['list', '/zh-cn/news/', 12_800],
  ['long article', '/zh-cn/news/qq/20250207a094ds00/', 16_500],
];
const MEAN_ARTICLE = 13_700;

const KINDS: [kind: string, address: string][] = [
  ['home', '/en/'],
  ['section', '/en/news/'],
  ['term', '/en/tags/alpha/'],
  ['terms', '/en/tags/'],
  ['article', '/en/news/on/'],
  ['search', '/en/search/?q=field'],
  ['404', '/en/nowhere/'],
];

for (const [kind, address] of KINDS) {
  test(`${kind}: few bytes of script, one style sheet, and nothing of React`, async ({
    request,
  }) => {
    const { html, scripts, styles } = await weigh(request, SITES.fields.url + address);
    expect(scripts.length).toBeGreaterThan(0);
    expect(sum(scripts)).toBeLessThan(SCRIPTS);
    // Rare parts of a text bring more.
    expect(html.text.match(/\/_next\/[^"]*\.css"/g)).toHaveLength(1);
    expect(sum(styles)).toBeLessThan(STYLES);
    for (const { text } of scripts) expect(text).not.toMatch(/hydrateRoot|react\.element|useState/);
  });
}

for (const [kind, address, most] of WHOLE) {
  test(`${kind} of the real archive: all of it is light`, async ({ request }) => {
    test.skip(!canUse('corpus'), 'the real archive is not beside the project');
    const { html, scripts, styles } = await weigh(request, SITES.corpus.url + address);
    expect(html.size + sum(scripts) + sum(styles)).toBeLessThan(most);
  });
}

test('articles of the real archive: in the mean they are light', async ({ request }) => {
  test.skip(!canUse('corpus'), 'the real archive is not beside the project');
  test.setTimeout(180_000);
  const addresses = await listArticles(request, SITES.corpus.url);
  expect(addresses.length).toBeGreaterThan(100);
  let bytes = 0;
  for (const address of addresses) {
    const { html, scripts, styles } = await weigh(request, SITES.corpus.url + address);
    bytes += html.size + sum(scripts) + sum(styles);
  }
  expect(bytes / addresses.length).toBeLessThan(MEAN_ARTICLE);
});

test('an article’s text alone is lighter still, and loads nothing', async ({ request }) => {
  test.skip(!canUse('corpus'), 'the real archive is not beside the project');
  const address = `${SITES.corpus.url}/zh-cn/news/qq/20250207a094ds00/lite/`;
  const { html, scripts, styles } = await weigh(request, address);
  expect(html.size).toBeLessThan(LITE);
  expect([...scripts, ...styles]).toEqual([]);
});

interface Part {
  text: string;
  size: number;
}

/** The paths of all articles, as the sitemaps name them. */
async function listArticles(request: APIRequestContext, site: string): Promise<string[]> {
  const index = await listLocations(request, `${site}/sitemap.xml`);
  const all = await Promise.all(index.map((path) => listLocations(request, site + path)));
  return all.flat().filter((path) => /\/news\/[^/]+\/[^/]+\/$/.test(path));
}

async function listLocations(request: APIRequestContext, url: string): Promise<string[]> {
  const text = await (await request.get(url)).text();
  return Array.from(text.matchAll(/<loc>([^<]+)/g), ([, found = '']) => new URL(found).pathname);
}

/** A kept page and what it loads before its reader does anything, in today's browsers. */
async function weigh(request: APIRequestContext, url: string) {
  // The first visit may be the one that makes it.
  await request.get(url);
  const html = await part(request, url);
  const scriptTags = [...html.text.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)];
  const styleTags = [...html.text.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)];
  const load = (tags: RegExpMatchArray[]) =>
    Promise.all(tags.map(([, src = '']) => part(request, new URL(src, url).href)));
  return {
    html,
    scripts: (
      await Promise.all(
        scriptTags
          .filter(([tag]) => !/nomodule/i.test(tag))
          .map(([, src = '']) => withImports(request, new URL(src, url).href)),
      )
    ).flat(),
    styles: await load(styleTags),
  };
}

/** A script, and the modules that it cannot begin without. */
async function withImports(request: APIRequestContext, url: string): Promise<Part[]> {
  const script = await part(request, url);
  const named = script.text.matchAll(/(?:\bfrom|\bimport)"(\.[^"]+)"/g);
  const inner = await Promise.all(
    Array.from(named, ([, name = '']) => withImports(request, new URL(name, url).href)),
  );
  return [script, ...inner.flat()];
}

async function part(request: APIRequestContext, url: string): Promise<Part> {
  const text = await (await request.get(url)).text();
  return { text, size: gzipSync(text).byteLength };
}

function sum(parts: Part[]): number {
  return parts.reduce((total, { size }) => total + size, 0);
}
