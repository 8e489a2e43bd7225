import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { signPreview } from '../lib/preview/token';
import { writeArchive } from '../testing/archives/write-archive';
import { type ServedSite, serveSite, until } from '../testing/faults/served-site';
import { FIRST_PORT } from '../testing/sites';

/** What editors see before anybody else does, by a link that they were given. */
test.describe.configure({ mode: 'serial' });

const SECRET = 'secret-of-the-desk';
const HOUR_MS = 3_600_000;
const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-previews-'));
const folder = path.join(scratch, 'site');
const port = FIRST_PORT + 73;
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const article = (title: string, fields: string, body: string) =>
  `---\ntitle: ${title}\ndate: 2026-01-01\n${fields}\n---\n\n${body}\n`;
let site: ServedSite;

test.beforeAll(async () => {
  test.setTimeout(400_000);
  writeArchive(folder, {
    'site.yaml':
      'defaultLanguage: en\nlanguageInAddress: false\nanalytics: {umami: {src: "https://count.example/a.js", websiteId: abc}}\ncustomJs: [/own.js]\n',
    'static/own.js': '',
    'content/news/open.md': article('An open one', '', 'Everybody reads this.'),
    'content/news/draft.md': article(
      'Zqxdraft',
      'draft: true\ntags: [zqxtag]',
      'Zqxbody [open](../open/).',
    ),
    'content/news/later.md': article('Zqxlater', 'publishDate: 2190-05-06', 'Zqxbody.'),
    'content/news/over.md': article('Zqxover', 'expiryDate: 2020-05-06', 'Zqxbody.'),
    'content/news/bundle/index.md': article(
      'Zqxbundle',
      'draft: true\nthumbnail: p.png',
      '![One](p.png) ![Two](deep/p.png) [next](../open/)',
    ),
    'content/news/bundle/notes.md': article('Zqxnotes', '', 'Zqxnotes'),
    'content/news/other/index.md': article('Zqxother', 'draft: true', 'Zqxbody'),
    'content/zh-CN/news/qi.md': article('Zqx草稿', 'draft: true', '正文 zqxbody'),
  });
  mkdirSync(path.join(folder, 'content/news/bundle/deep'));
  for (const place of ['bundle/p.png', 'bundle/deep/p.png', 'other/p.png']) {
    writeFileSync(path.join(folder, 'content/news', place), PICTURE);
  }
  writeFileSync(path.join(scratch, 'secret.md'), 'Zqxsecret');
  symlinkSync(path.join(scratch, 'secret.md'), path.join(folder, 'content/news/link.md'));
  site = await serveSite(port, undefined, {
    ...{ SITE_DIR: folder, WORKERS: '2', PREVIEW_SECRET: SECRET, LOG_LEVEL: 'debug' },
  });
});

test.afterAll(async () => {
  await site.stop();
  rmSync(scratch, { recursive: true });
});

function tokenOf(file: string, { ms = HOUR_MS, secret = SECRET } = {}): string {
  return signPreview({ path: file, branch: '', until: Date.now() + ms }, secret);
}

const addressOf = (...asked: Parameters<typeof tokenOf>) => `/-/preview/${tokenOf(...asked)}/`;

async function ask(address: string, headers: Record<string, string> = {}) {
  const answer = await fetch(site.origin + address, { headers, redirect: 'manual' });
  const text = Buffer.from(await answer.arrayBuffer()).toString('latin1');
  return { status: answer.status, headers: answer.headers, text };
}

test('the link that npm run preview prints shows a draft as it will look', async ({ page }) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'preview', 'content/news/draft.md', '--hours', '2', '--language', 'zh'],
    {
      encoding: 'utf8',
      env: { ...process.env, SITE_DIR: folder, PORT: String(port), PREVIEW_SECRET: SECRET },
    },
  );
  expect(status, stderr).toBe(0);
  expect(stderr).toMatch(/^news\/draft\.md，有效期至 .+\n$/);
  const answer = await page.goto(stdout.trim());
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { name: 'Zqxdraft' })).toBeVisible();
  await expect(page.getByRole('note')).toContainText('Preview: a draft; this link is valid until');
  await page.getByRole('link', { name: 'open', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'An open one' })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/news/open/');
});

test('it says why readers do not see it, in the language of the article', async () => {
  expect((await ask(addressOf('news/later.md'))).text).toContain('appears on May 6, 2190');
  expect((await ask(addressOf('news/over.md'))).text).toContain('expired on May 6, 2020');
  const { text } = await ask(addressOf('zh-CN/news/qi.md'));
  expect(Buffer.from(text, 'latin1').toString()).toContain('预览：草稿；此链接有效期至');
});

test('nobody may keep it, find it, or be told its address', async () => {
  const { headers, text } = await ask(addressOf('news/draft.md'));
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-robots-tag')).toContain('noindex');
  expect(headers.get('content-security-policy')).toContain("object-src 'none'");
  expect(text).toContain('name="robots" content="noindex');
  expect(text).not.toMatch(/canonical|og:url|count\.example|own\.js|data-analytics/);
});

test('nothing on it leads to where the article is not yet, or remembers it', async ({ page }) => {
  await page.goto(site.origin + addressOf('news/draft.md'));
  await expect(page.getByRole('heading', { name: 'Zqxdraft' })).toBeVisible();
  const links = await page
    .locator('[href]')
    .evaluateAll((all) => all.map((one) => Reflect.get(one, 'href')));
  const places = links.filter((link) => link.startsWith(site.origin));
  for (const place of new Set(places)) {
    expect((await ask(place.slice(site.origin.length))).status, place).toBe(200);
  }
  for (const name of ['Save', 'Share', 'Copy link', 'Text only', 'Cite this article']) {
    await expect(page.getByText(name, { exact: true })).toHaveCount(0);
  }
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/zqx|preview/i);
});

test('the pictures of its bundle stand below the link, and nowhere else', async ({ page }) => {
  const address = addressOf('news/bundle/index.md');
  await page.goto(site.origin + address);
  const pictures = page.getByRole('article').locator('img');
  await expect(pictures).not.toHaveCount(0);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1);
    expect(await picture.getAttribute('src')).toContain(address);
  }
  const { headers } = await ask(`${address}deep/p.png`);
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(headers.get('content-type')).toBe('image/png');
  for (const elsewhere of [
    '/news/bundle/p.png',
    `${addressOf('news/draft.md')}p.png`,
    `${addressOf('news/bundle/index.md', { secret: 'another secret of 16' })}p.png`,
    `${address}../other/p.png`,
    `${address}%2e%2e/other/p.png`,
    `${address}..%2fother%2fp.png`,
    `${address}notes.md`,
    `${address}index.md`,
    `${address}missing.png`,
    ...[`${address}p.png`, `/x/..${address}p.png`, `${address.replace('/-/', '/%2d/')}p.png`].map(
      (url) => `/_next/image?url=${encodeURIComponent(url)}&w=480&q=75`,
    ),
  ]) {
    const answer = await ask(elsewhere);
    expect(answer.status, elsewhere).toBeGreaterThanOrEqual(400);
    expect(answer.status, elsewhere).toBeLessThan(500);
    expect(answer.text, elsewhere).not.toContain('IHDR');
  }
});

test('what was not signed is answered like anything that was not, what is over is over', async () => {
  const token = tokenOf('news/draft.md');
  const [payload = '', signature = ''] = token.split('.');
  const other = tokenOf('news/over.md').split('.')[0];
  const answers = await Promise.all(
    [
      `${payload}.${signature.replace(/^./, (one) => (one === 'A' ? 'B' : 'A'))}`,
      `${other}.${signature}`,
      `${payload}.`,
      payload,
      'x',
      tokenOf('news/draft.md', { secret: 'another secret of 16' }),
      tokenOf('news/draft.md', { secret: 'another secret of 16', ms: -HOUR_MS }),
    ].map((one) => ask(`/-/preview/${one}/`)),
  );
  const [first] = answers;
  for (const answer of answers) {
    expect(answer.status).toBe(404);
    expect(answer.text).toBe(first?.text);
    const named = [...answer.headers.keys()].filter((name) => name !== 'x-request-id');
    expect(named).toEqual(
      [...(first?.headers.keys() ?? [])].filter((name) => name !== 'x-request-id'),
    );
  }
  for (const file of ['news/nowhere.md', 'news/link.md', '../site.yaml', '../../secret.md']) {
    const answer = await ask(addressOf(file));
    expect([answer.status, answer.text.includes('is not here')], file).toEqual([404, true]);
  }
  const over = await ask(addressOf('news/draft.md', { ms: -1000 }));
  expect(over.status).toBe(410);
  expect(over.text).not.toMatch(/zqx/i);
  expect((await ask(`${addressOf('news/bundle/index.md', { ms: -1000 })}p.png`)).status).toBe(410);
});

test('an edit is seen at once, and a file that is gone no more', async () => {
  const file = path.join(folder, 'content/news/later.md');
  const address = addressOf('news/later.md');
  writeFileSync(file, article('Zqxlater', 'publishDate: 2190-05-06', 'Zqxedited.'));
  expect((await ask(address)).text).toContain('Zqxedited.');
  rmSync(file);
  await until(async () => (await ask(address)).status === 404);
});

test('a link leads to the article once that is published, whatever a messenger adds to it', async () => {
  const address = addressOf('news/soon.md');
  const over = addressOf('news/soon.md', { ms: -HOUR_MS });
  const file = path.join(folder, 'content/news/soon.md');
  writeFileSync(file, article('Zqxsoon', 'draft: true', 'Zqxbody.'));
  for (const added of ['', '?from=groupmessage&isappinstalled=0', '#part']) {
    expect((await ask(address + added)).text).toContain('Zqxsoon');
  }
  expect((await ask(address.slice(0, -1))).status).toBe(200);
  expect((await ask(over)).status).toBe(410);
  writeFileSync(file, article('Soon', '', 'For everybody.'));
  for (const link of [address, over]) {
    await until(async () => (await ask(link)).status === 307);
    const { headers } = await ask(link);
    expect(headers.get('location')).toBe('/news/soon/');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
});

test('nothing of it reaches a page, a feed, a search, what is kept, or the log', async () => {
  const { text } = await ask(addressOf('news/draft.md'));
  expect(text).toContain('Zqxdraft');
  for (const address of [
    ...[
      '/',
      '/news/',
      '/tags/',
      '/archive/',
      '/news/open/',
      '/sitemap.xml',
      '/sitemap-2026-01-1.xml',
    ],
    ...['/index.xml', '/news/index.xml', '/feed.json', '/atom.xml', '/llms.txt', '/robots.txt'],
    ...['/search/?q=zqxdraft', '/search/?q=zqxbody', '/search/suggest/?q=zqxd'],
    ...['/-/explain/?of=/news/draft/', '/explain'],
    ...['/news/draft/', '/news/draft.md', '/news/draft/lite/', '/tags/zqxtag/', '/news/later/'],
    ...[`/preview/${tokenOf('news/draft.md')}`, `/en/preview/${tokenOf('news/draft.md')}/`],
  ]) {
    const answer = await ask(address, { rsc: '1' });
    const asked = decodeURIComponent(address.split('q=')[1] ?? 'zqxnothing');
    const leaks = answer.text.replaceAll(new RegExp(asked, 'gi'), '').match(/zqx\w*/gi);
    expect(leaks, address).toBeNull();
  }
  const kept = readdirSync(site.data()).filter((name) => name.startsWith('pages'));
  expect(kept).not.toEqual([]);
  for (const name of kept) {
    expect(readFileSync(path.join(site.data(), name)).toString('latin1')).not.toMatch(
      /preview\/Wy/,
    );
  }
  expect(site.printed()).toContain('/-/preview/…');
  expect(site.printed()).not.toMatch(/preview\/[\w-]+\.[\w-]{43}/);
});
