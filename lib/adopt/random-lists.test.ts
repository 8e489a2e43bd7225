import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { afterAll, expect, test } from 'vitest';
import { randomHugoSite, writeRandomHugo } from '../../testing/archives/random-hugo';
import { writeArchive } from '../../testing/archives/write-archive';
import { asked } from '../../testing/asked';
import { canUse } from '../../testing/needs';
import { createStore, type Store, sync } from '../../testing/stores';
import { readAddress } from '../addresses/text';
import { getArticle, getPager } from '../archive/read/articles';
import type { Card } from '../archive/read/cards';
import { getHomeList, getList, listArticles } from '../archive/read/lists';
import { resolveAddress } from '../archive/read/resolve';
import { listTerms } from '../archive/read/terms';
import { getSite } from '../archive/store/meta';
import { type Comparison, compareWithPublic } from './compare';
import { listPublic, type PublicFile } from './list-public';

const hasHugo = canUse('hugo');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-random-lists-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Raise it for a long run; the gate has a few. */
const RUNS = Number(process.env.RANDOM_SITES ?? 12);
const SEED = Number(process.env.RANDOM_SEED ?? 20261126);

test.skipIf(!hasHugo)(
  'addresses, titles and the order of every list are those of Hugo',
  async () => {
    await fc.assert(
      fc.asyncProperty(randomHugoSite, async (made) => {
        const folder = mkdtempSync(path.join(scratch, 'site-'));
        writeArchive(folder, writeRandomHugo(made));
        const built = spawnSync('hugo', ['--quiet'], { cwd: folder, encoding: 'utf8' });
        expect(built.stderr + built.stdout).not.toContain('ERROR');
        const dataFolder = path.join(folder, 'data');
        await sync({ siteFolder: folder, dataFolder, program: '', now: Date.UTC(2026, 0) });
        const store = await createStore(dataFolder);
        expect(await differences(store, path.join(folder, 'public'))).toEqual([]);
        await store.destroy();
        rmSync(folder, { recursive: true });
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
  },
  RUNS * 5000,
);

/** Where something is otherwise than in Hugo's output: an address, a title, an order. */
async function differences(store: Store, output: string): Promise<unknown[]> {
  const files = listPublic(output);
  const pages = files.filter(({ file, leadsTo }) => /\.html$/.test(file) && !leadsTo);
  const compared = await compareWithPublic(store, files);
  const lists = await Promise.all(pages.map((file) => compareLinks(store, file, output)));
  return [
    ...compared.filter((one) => one.result !== 'same' && !isPageElsewhere(one)),
    ...lists.filter((one) => one !== null),
    ...(await listUnknown(store, files)),
  ];
}

/** Pages of a list lead to where they are, be it spelled otherwise, or be all terms on one page. */
function isPageElsewhere({ result, address, here }: Comparison): boolean {
  return result === 'moved' && here !== '' && /\/page\/\d+(?:\/|\.html)$/.test(address);
}

/** Pages and redirects here that Hugo has not. */
async function listUnknown(store: Store, files: PublicFile[]): Promise<string[]> {
  const known = new Set(files.map(({ address }) => readAddress(address)?.lookup));
  const claims = await store
    .selectFrom('addresses')
    .selectAll()
    .where('kind', 'in', ['article', 'list', 'alias'])
    .execute();
  return claims
    .filter(({ lookup }) => !known.has(lookup))
    .map(({ kind, address }) => `${kind} ${address} is not in Hugo's output`);
}

/** The links of one page, in their order, here and in Hugo; null where they are the same. */
async function compareLinks(store: Store, { address, file }: PublicFile, output: string) {
  const found = await resolveAddress(store, asked(address), '');
  if (found.kind !== 'page') return null;
  const hugo = readLinks(path.join(output, file));
  const here = await linksOf(store, found.page);
  // Where no section is the main one, everything is on the home page instead of nothing.
  if (found.page.kind === 'home' && hugo.length === 0) return null;
  if (found.page.kind === 'terms') {
    hugo.sort();
    here.sort();
  }
  return JSON.stringify(here) === JSON.stringify(hugo) ? null : { address, hugo, here };
}

async function linksOf(
  store: Store,
  page: Extract<Awaited<ReturnType<typeof resolveAddress>>, { kind: 'page' }>['page'],
): Promise<string[]> {
  const site = await getSite(store);
  switch (page.kind) {
    case 'home':
    case 'list': {
      const list =
        page.kind === 'home'
          ? await getHomeList(store, site, page.language)
          : await getList(store, page.id);
      const offset = (page.page - 1) * site.pageSize;
      return list
        ? (await listArticles(store, list.id, { offset, limit: site.pageSize })).map((card) =>
            linkTo('item', card),
          )
        : [];
    }
    case 'terms': {
      const terms = await listTerms(store, page.language, page.taxonomy, { offset: 0, limit: 99 });
      return terms.map(({ name, address }) => linkTo('term', { title: name, address }));
    }
    case 'article': {
      const article = await getArticle(store, page.id);
      const { newer, older } = article ? await getPager(store, article) : {};
      return [newer && linkTo('newer', newer), older && linkTo('older', older)].filter(
        (link) => typeof link === 'string',
      );
    }
    default:
      return [];
  }
}

function linkTo(rel: string, { title, address }: Pick<Card, 'title' | 'address'>): string {
  return `${rel} ${decodeURIComponent(address)} ${rel === 'term' ? title.toLowerCase() : title}`;
}

type Node = DefaultTreeAdapterMap['node'];

function readLinks(file: string): string[] {
  const links: string[] = [];
  visit(parse(readFileSync(file, 'utf8')));
  return links;

  function visit(node: Node): void {
    if ('tagName' in node && node.tagName === 'a') {
      const value = (name: string) => node.attrs.find((attr) => attr.name === name)?.value ?? '';
      const title = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      links.push(
        `${value('rel')} ${decodeURIComponent(value('href'))} ${value('rel') === 'term' ? title.toLowerCase() : title}`,
      );
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  }
}
