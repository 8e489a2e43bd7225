import { expect, type Page, test } from 'playwright/test';
import { SITES } from '../testing/sites';
import { KINDS_OF_PAGES } from './kinds-of-pages';
import { jsonLd } from './schemas/json-ld';

test.use({ baseURL: SITES.sample.url });

const ARTICLE = '/zh-cn/news/harbor-daily/tide-plant-year-one/';
const ORIGIN = 'https://broadsheet.example.org';

/** The document, as a browser's own parser of XML reads it. */
async function parse(page: Page, address: string, selector: string): Promise<string[]> {
  const text = await (await page.request.get(address)).text();
  return page.evaluate(
    ([text, selector]) => {
      const document = new DOMParser().parseFromString(text ?? '', 'application/xml');
      const error = document.querySelector('parsererror');
      if (error) throw new Error(error.textContent ?? '');
      return [...document.querySelectorAll(selector ?? '')].map((element) => element.textContent);
    },
    [text, selector],
  );
}

test('every kind of list has a feed in three formats', async ({ page, request }) => {
  for (const list of ['/zh-cn/', '/zh-cn/news/', '/en/tags/', '/zh-cn/tags/港口/']) {
    const titles = await parse(page, `${list}index.xml`, 'item > title');
    expect(titles.length, list).toBeGreaterThan(0);
    expect(await parse(page, `${list}atom.xml`, 'entry > title'), list).toEqual(titles);
    const json = await (await request.get(`${list}feed.json`)).json();
    expect(json.items.map(({ title }: { title: string }) => title)).toEqual(titles);
    expect(json.feed_url).toBe(`${ORIGIN}${encodeURI(list)}feed.json`);
  }
  const found = await parse(page, '/zh-cn/search/atom.xml?q=潮', 'entry > title');
  expect(found.join()).toContain('潮');
  expect((await request.get('/zh-cn/nowhere/index.xml')).status()).toBe(404);
});

test('the feed of the site has the newest of every language, each named', async ({ request }) => {
  const { items, feed_url } = await (await request.get('/feed.json')).json();
  expect(feed_url).toBe(`${ORIGIN}/feed.json`);
  const dates = items.map((item: { date_published: string }) => item.date_published);
  expect(dates).toEqual(dates.toSorted().toReversed());
  const languages = new Set(items.map(({ language }: { language?: string }) => language));
  expect(languages).toEqual(new Set([undefined, 'zh-TW', 'en']));
  expect(await (await request.get('/atom.xml')).text()).toContain('<entry xml:lang="en">');
  expect(await (await request.get('/index.xml')).text()).toContain('<dc:language>en</dc:language>');
});

test('a feed that is known is not sent again', async ({ request }) => {
  for (const address of ['/en/index.xml', '/en/feed.json', '/sitemap.xml']) {
    const { etag = '', 'last-modified': modified = '' } = (await request.get(address)).headers();
    for (const [name, value] of [
      ['if-none-match', etag],
      ['if-modified-since', modified],
    ] as const) {
      const again = await request.get(address, { headers: { [name]: value } });
      expect([address, again.status(), await again.text()]).toEqual([address, 304, '']);
    }
    const other = await request.get(address, { headers: { 'if-none-match': '"other"' } });
    expect(other.status()).toBe(200);
  }
});

test('the sitemaps name every article once', async ({ page, request }) => {
  await page.goto('/en/');
  const sitemaps = await parse(page, '/sitemap.xml', 'sitemap > loc');
  const urls: string[] = [];
  for (const sitemap of sitemaps) {
    urls.push(...(await parse(page, sitemap.replace(ORIGIN, ''), 'url > loc')));
  }
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls).toContain(ORIGIN + ARTICLE);
  expect(urls).toContain(`${ORIGIN}/zh-tw/`);
  // Those of every part, and not of every one of them: each is rendered for this.
  for (const url of urls.filter((_, index) => index % 7 === 0)) {
    const response = await request.get(url.replace(ORIGIN, ''), { maxRedirects: 0 });
    expect([url, response.status()]).toEqual([url, 200]);
  }
  expect(await (await request.get('/robots.txt')).text()).toContain(
    `Sitemap: ${ORIGIN}/sitemap.xml`,
  );
});

test('the head of an article tells what it is, and its translations agree', async ({ page }) => {
  await page.goto(ARTICLE);
  const content = (name: string) =>
    page.locator(`meta[property="${name}"]`).getAttribute('content');
  expect(await content('og:type')).toBe('article');
  expect(await content('og:url')).toBe(ORIGIN + ARTICLE);
  expect(await content('og:image')).toMatch(/^https:.*\/images\//);
  const alternates = async () =>
    Object.fromEntries(
      await page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
        ),
    );
  const here = await alternates();
  expect(Object.keys(here)).toContain('x-default');
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').innerText()) || '{}',
  );
  const [news, trail] = data['@graph'];
  expect(news).toMatchObject({
    '@type': 'NewsArticle',
    url: ORIGIN + ARTICLE,
    inLanguage: 'zh-CN',
  });
  for (const name of [
    'headline',
    'datePublished',
    'dateModified',
    'author',
    'publisher',
    'image',
  ]) {
    expect(Object.keys(news)).toContain(name);
  }
  expect(trail.itemListElement.length).toBeGreaterThan(2);

  await page.goto(here.en.replace(ORIGIN, ''));
  expect(await alternates()).toEqual(here);
  await page.goto('/en/');
  const site = await page.locator('script[type="application/ld+json"]').innerText();
  expect(JSON.parse(site)['@type']).toBe('WebSite');
});

test('what pages tell about themselves has every field that it needs', async ({ page }) => {
  test.setTimeout(120_000);
  const addresses = [
    ...Object.values(KINDS_OF_PAGES)
      .flat()
      .map((address) => SITES.sample.url + address),
    ...['/en/news/on/', '/en/news/off/', '/en/other/borrowed/'].map(
      (address) => SITES.fields.url + address,
    ),
  ];
  const kinds: string[] = [];
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    for (const text of await page.locator('script[type="application/ld+json"]').allInnerTexts()) {
      const { success, error, data } = jsonLd.safeParse(JSON.parse(text));
      expect([address, success ? '' : error.message]).toEqual([address, '']);
      kinds.push(data && '@graph' in data ? 'article' : 'site');
    }
  }
  expect(kinds.filter((kind) => kind === 'article').length).toBeGreaterThan(8);
  expect(kinds.filter((kind) => kind === 'site').length).toBe(3);
});

test('an article is there as markdown, and the site has a map for those who read that', async ({
  request,
}) => {
  for (const address of [ARTICLE.replace(/\/$/, '.md'), `${ARTICLE}index.md`]) {
    const response = await request.get(address);
    expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
    expect(await response.text()).toMatch(/^# 一座电站的第一年/);
  }
  expect(await (await request.get('/llms.txt')).text()).toContain(`${ORIGIN}/`);
  expect(await (await request.get('/en/opensearch.xml')).text()).toContain('{searchTerms}');
});

test('an article without a picture has its headline as one', async ({ page, request }) => {
  await page.goto('/en/columns/type-specimen/');
  const url = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect(url).toBe(`${ORIGIN}/en/columns/type-specimen/card.png`);
  const response = await request.get('/en/columns/type-specimen/card.png');
  expect(response.headers()['content-type']).toBe('image/png');
  await page.goto('/en/columns/type-specimen/card.png');
  const size = () => page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(size).toBe(1200);
});
