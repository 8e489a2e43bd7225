import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { writeArchive } from '../testing/archives/write-archive';
import { FIRST_PORT, SITES } from '../testing/sites';
import { start, stop } from './run-command';
import { jsonFeedFaults, type Schema, xmlFaults } from './schemas/validate';

const SCHEMAS: Record<string, Schema> = {
  'index.xml': 'rss.rng',
  'atom.xml': 'atom.rng',
  'opensearch.xml': 'opensearch.rng',
  'sitemap.xml': 'sitemap-index.rng',
};

async function faultsOf(address: string): Promise<string[]> {
  const response = await fetch(address);
  const text = await response.text();
  if (response.status !== 200) return [`${address} ${response.status}`];
  const name = new URL(address).pathname.split('/').at(-1) ?? '';
  const faults = name.endsWith('.json')
    ? jsonFeedFaults(text)
    : await xmlFaults(text, SCHEMAS[name] ?? 'sitemaps.xsd');
  return faults.map((fault) => `${address} ${fault}`);
}

function feedsOf(list: string, query = ''): string[] {
  return ['index.xml', 'atom.xml', 'feed.json'].map((name) => `${list}${name}${query}`);
}

test('the schemas find what is wrong', async () => {
  expect(await xmlFaults('<rss version="2.0"><channel/></rss>', 'rss.rng')).not.toEqual([]);
  expect(await xmlFaults('<feed xmlns="http://www.w3.org/2005/Atom"/>', 'atom.rng')).not.toEqual(
    [],
  );
  expect(
    await xmlFaults(
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>',
      'sitemaps.xsd',
    ),
  ).not.toEqual([]);
  expect(jsonFeedFaults('{"title":"No version"}')).not.toEqual([]);
});

test('every feed and sitemap is as its schema says', async () => {
  const { sample, hostile, fields } = SITES;
  const addresses = [
    ...['/', '/zh-cn/', '/zh-cn/news/', '/en/tags/', '/zh-cn/tags/港口/']
      .flatMap((list) => feedsOf(list))
      .map((address) => sample.url + address),
    ...feedsOf('/zh-cn/search/', '?q=潮').map((address) => sample.url + address),
    ...feedsOf('/zh-cn/search/', '?q=nowhere').map((address) => sample.url + address),
    ...['/en/', '/en/news/', '/en/tags/'].flatMap((list) => feedsOf(hostile.url + list)),
    ...['/en/', '/zh-cn/'].flatMap((list) => feedsOf(fields.url + list)),
    `${sample.url}/zh-cn/opensearch.xml`,
    `${fields.url}/en/opensearch.xml`,
  ];
  for (const { url } of [sample, hostile, fields]) {
    const index = await (await fetch(`${url}/sitemap.xml`)).text();
    const parts = Array.from(index.matchAll(/<loc>https?:\/\/[^/]+([^<]+)<\/loc>/g));
    addresses.push(`${url}/sitemap.xml`, ...parts.map(([, address]) => url + address));
  }
  const faults = await Promise.all(addresses.map(faultsOf));
  expect(faults.flat()).toEqual([]);
  expect(addresses.length).toBeGreaterThan(30);
});

test('whole articles and the news of two days are as their schemas say', async () => {
  test.setTimeout(120_000);
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-feeds-'));
  const folder = path.join(scratch, 'site');
  const today = new Date(Date.now() - 3_600_000).toISOString();
  writeArchive(folder, {
    'site.yaml':
      'title: Today & tomorrow\ndefaultLanguage: en\nlanguages: { en: {}, zh-TW: {} }\nfeeds: { fullText: true }\n',
    'content/en/news/now.en.md': `---\ntitle: "Now <b>& here</b> \\u0007"\ndate: ${today}\ntags: [a & b]\n---\n\nA *whole* text ]]> & <script>one</script>\n\n![](/pictures/one.png)\n`,
    'content/en/news/then.en.md': '---\ntitle: Then\ndate: 2020-01-01\n---\n\nOld.\n',
    'content/en/about.en.md': '---\ntitle: About\n---\n\nWithout a date.\n',
    'content/zh-TW/news/now.zh-TW.md': `---\ntitle: 今日\ndate: ${today}\n---\n\n全文。\n`,
  });
  const site = { folder, data: path.join(scratch, 'data'), port: FIRST_PORT + 16 };
  const server = await start('start', site, 'Serving at');
  try {
    const url = `http://localhost:${site.port}`;
    const maps = ['/sitemap.xml', '/en/sitemap-news.xml', '/zh-tw/sitemap-news.xml'];
    const addresses = [...feedsOf('/en/'), ...feedsOf('/zh-tw/news/'), ...maps];
    expect((await Promise.all(addresses.map((address) => faultsOf(url + address)))).flat()).toEqual(
      [],
    );
    const news = await (await fetch(`${url}/en/sitemap-news.xml`)).text();
    expect(news).toContain('<news:title>Now &lt;b&gt;&amp; here&lt;/b&gt;');
    expect(news).not.toContain('Then');
    expect(await (await fetch(`${url}/zh-tw/sitemap-news.xml`)).text()).toContain(
      '<news:language>zh-tw</news:language>',
    );
    const atom = await (await fetch(`${url}/en/atom.xml`)).text();
    expect(atom).toContain('&lt;em&gt;whole&lt;/em&gt;');
  } finally {
    await stop(server);
  }
});
