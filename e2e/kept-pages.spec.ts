import { rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { type Archive, writeFiles } from '../testing/archives/write-archive';
import { type ServedSite, serveSite, until, writeArticle } from '../testing/faults/served-site';
import { get } from '../testing/load';
import { FIRST_PORT } from '../testing/sites';
import { crawl, MOST_DAYS } from './crawl';

const port = FIRST_PORT + 17;
const EDITS = 10;

interface Edit {
  number: number;
  kind: 'save' | 'delete' | 'settings' | 'section';
  tag: string;
  title: string;
  month: number;
}

const edit = fc.record<Edit>({
  number: fc.integer({ min: 1, max: 44 }),
  kind: fc.constantFrom('save', 'save', 'save', 'save', 'delete', 'section', 'settings'),
  tag: fc.constantFrom('a', 'b1', 'new', '新'),
  title: fc.constantFrom('First', 'Second', 'Third 三'),
  month: fc.integer({ min: 1, max: 12 }),
});

/** Pages that are kept are what the same site, served for the first time, shows. */
for (const seed of [Number(process.env.SEED || 20_261_126)]) {
  test(`kept pages are true after random edits, from seed ${seed}`, async () => {
    test.setTimeout(600_000);
    const site = await serveSite(port);
    try {
      for (const one of fc.sample(edit, { seed, numRuns: EDITS })) {
        make(site, one);
        await site.editAndWait();
        await readAll(site);
      }
      // A page may show a sidebar one visit old.
      await readAll(site);
      await until(async () => (await site.ask('/'))?.status === 200);
      const kept = await readAll(site);
      await site.startAfresh();
      const fresh = await readAll(site);
      expect([...kept.keys()].toSorted()).toEqual([...fresh.keys()].toSorted());
      for (const [address, text] of fresh) expect(kept.get(address), address).toBe(text);
    } finally {
      await site.stop();
    }
  });
}

test('a page that was read is made anew after an edit, before anybody asks', async () => {
  const variables = { LOG_LEVEL: 'debug', LOG_FORMAT: 'json', WORKERS: '1' };
  const site = await serveSite(port, undefined, variables);
  const answers = (address: string, kept = '') =>
    site
      .printed()
      .split('\n')
      .filter((line) => line.includes(`"path":"${address}"`) && line.includes(kept)).length;
  try {
    // It is none of the newest, which are made anew without having been read.
    writeArticle(site.folder, 28, 'first');
    await until(async () => String((await site.ask('/news/28/'))?.body).includes('first'));
    await site.ask('/news/nowhere/');
    await until(() => answers('/news/nowhere/') > 0);
    const before = answers('/news/28/', '"kept":"miss"');
    writeArticle(site.folder, 28, 'second');
    await until(() => answers('/news/28/', '"kept":"miss"') > before);
    expect(String((await site.ask('/news/28/'))?.body)).toContain('second');
  } finally {
    await site.stop();
  }
});

test('a search is answered once, until the content changes', async () => {
  const site = await serveSite(port, undefined, { SERVER_TIMING: '1' });
  try {
    const timing = async (query: string) => {
      const answer = await site.ask(`/search/?q=${query}`);
      expect(String(answer?.body)).toContain('<mark>');
      return String(answer?.headers['server-timing']);
    };
    expect(await timing('Article')).toContain('render');
    expect(await timing('Article')).not.toContain('render');
    expect(await timing('words')).toContain('render');
    await site.editAndWait();
    expect(await timing('Article')).toContain('render');
  } finally {
    await site.stop();
  }
});

test.describe.configure({ mode: 'serial' });

function make({ folder }: ServedSite, { number, kind, tag, title, month }: Edit): void {
  const file = `content/news/${number}.md`;
  const date = `2026-${String(month).padStart(2, '0')}-10`;
  const text = (weight: number) =>
    `---\ntitle: ${title} ${number}\ndate: ${date}\ntags: [${tag}]\nweight: ${weight}\n---\n\nEdited.\n`;
  const files: Record<Edit['kind'], Archive> = {
    save: { [file]: text(0) },
    delete: {},
    section: { 'content/news/_index.md': `---\ntitle: ${title}\n---\n\nAbout it.\n` },
    settings: { 'site.yaml': `title: ${title}\npageSize: ${5 + (month % 3)}\n` },
  };
  if (kind === 'delete') rmSync(path.join(folder, file), { force: true });
  writeFiles(folder, files[kind]);
}

/** The pages of the site by address, as they are when nothing more is made anew. */
async function readAll({ origin }: ServedSite): Promise<Map<string, string>> {
  const visits = await crawl(origin, 1000, MOST_DAYS);
  const pages = visits.filter(
    ({ status, address }) => status === 200 && /\/(?<!lite\/)$/.test(address),
  );
  const texts = new Map<string, string>();
  for (const { address } of pages) {
    texts.set(address, inOrder(String((await get(origin + address)).body)));
  }
  return texts;
}

/** What stands in a page's head comes as it was ready: its order says nothing. */
function inOrder(html: string): string {
  return html.replace(/<head>.*<\/head>/s, (head) => head.split(/(?=<)/).toSorted().join(''));
}
