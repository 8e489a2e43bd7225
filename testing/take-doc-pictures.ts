import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Locator, type Page } from 'playwright';
import sharp from 'sharp';
import { makeSite } from '../lib/new/site/make-site';
import { CHROMIUM_FLAGS, findBrowser } from './browser';
import { serveSite } from './faults/served-site';

const PORT = 4391;
const WIDTH = 720;
/** Higher than any of the pages, so that nothing is to be scrolled. */
const HEIGHT = 3600;
const MARGIN = 12;
/** Of the pages of the documentation, by the language of the article that they show. */
const PAGES = { zh: '/zh-cn', en: '/en' };

/** What is to be seen in a picture: everything from the first element to the last. */
type Shown = (page: Page) => [first: Locator, last: Locator];

const OF_ARTICLE: Record<string, Shown> = {
  head: (page) => [
    page.getByRole('heading', { level: 1 }),
    page.locator('details').filter({ has: page.locator('[href="#tide"]') }),
  ],
  figure: (page) => both(page.getByRole('figure')),
  formula: (page) => both(page.getByRole('math').first()),
  table: (page) => both(page.getByRole('table')),
  note: (page) => [page.getByRole('note'), page.getByText(/十二辆|twelve to a boat/)],
};
const OF_LIST: Record<string, Shown> = {
  list: (page) => both(page.getByRole('main').getByRole('article')),
};

function both(one: Locator): [Locator, Locator] {
  return [one, one];
}

/** Takes the pictures of docs/writing.md and docs/写作.md, of an example site, into a folder. */
export async function takeDocPictures(folder: string): Promise<void> {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-docs-'));
  const siteFolder = path.join(scratch, 'site');
  makeSite(siteFolder, 'zh');
  mkdirSync(folder, { recursive: true });
  const server = await serveSite(PORT, undefined, { SITE_DIR: siteFolder });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });
  try {
    const viewport = { width: WIDTH, height: HEIGHT };
    const page = await browser.newPage({ viewport, deviceScaleFactor: 2, colorScheme: 'light' });
    for (const [language, home] of Object.entries(PAGES)) {
      const file = (name: string) => path.join(folder, `${language}-${name}.webp`);
      await page.goto(`${server.origin}${home}/news/first-ferry/`, { waitUntil: 'networkidle' });
      await page.locator('summary', { hasText: /[？?]/ }).click();
      for (const [name, shown] of Object.entries(OF_ARTICLE)) await take(page, shown, file(name));
      await page.goto(`${server.origin}${home}/news/`, { waitUntil: 'networkidle' });
      for (const [name, shown] of Object.entries(OF_LIST)) await take(page, shown, file(name));
    }
  } finally {
    await browser.close();
    await server.stop();
    rmSync(scratch, { recursive: true });
  }
}

async function take(page: Page, shown: Shown, file: string): Promise<void> {
  const boxes = await Promise.all(shown(page).map((locator) => locator.boundingBox()));
  const [first, last] = boxes;
  if (!first || !last) throw new Error(`${file}: what it should show is not on the page`);
  const top = first.y - MARGIN;
  const bottom = last.y + last.height + MARGIN;
  const clip = { x: 0, y: top, width: WIDTH, height: bottom - top };
  const png = await page.screenshot({ clip });
  await sharp(png).webp({ quality: 80, effort: 6 }).toFile(file);
}
