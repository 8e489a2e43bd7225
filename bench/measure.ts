import { rmSync } from 'node:fs';
import { get } from '../testing/load';
import { writeBareApp } from './bare-app';
import { describeCommit } from './commit';
import { type Numbers, onlyMeasured, type Results } from './costs';
import { describeMachine } from './machine';
import { measureBare } from './measure-bare';
import { buildProgram, measureBuild } from './measure-build';
import { measureEdits } from './measure-edits';
import { measureHugo } from './measure-hugo';
import { measureLive } from './measure-live';
import { measurePages, serverCommand } from './measure-pages';
import { measurePostgres } from './measure-postgres';
import { measureBareReaders, measureReaders } from './measure-readers';
import { measureSync, runSync } from './measure-sync';
import { measureThroughput } from './measure-throughput';
import { measureWeight } from './measure-weight';
import { type Command, startServer } from './server';
import { type BenchSite, makeSite } from './site';
import { readFacts } from './store-facts';
import type { Workplace } from './workplace';

const SMALL = 100;
const BARE_WORDS = ['node_modules/next/dist/bin/next', 'start'];

/** Measures every cost for archives of these sizes, smallest first. */
export async function measure(
  workplace: Workplace,
  sizes: number[],
  { withPostgres }: { withPostgres: boolean },
): Promise<Results> {
  const commit = describeCommit();
  const small = makeSite(workplace, SMALL);
  await runSync(small);
  say('next build');
  await buildProgram(workplace.program, small.env);
  const buildWithFewSeconds = await measureBuild(workplace.program, small.env);
  const bareApp = writeBareApp(workplace, await pageBytes(small));
  const bareBuildSeconds = await measureBuild(bareApp);
  const bareCommand = { folder: bareApp, words: BARE_WORDS };
  const bare: Numbers = {
    buildSeconds: bareBuildSeconds,
    ...(await step('bare Next.js', () => measureBare(bareCommand))),
    ...(await step('bare Next.js, eight readers', () => measureBareReaders(bareCommand))),
  };

  const bySize: Results['bySize'] = {};
  let postgres: Numbers | undefined;
  for (const size of sizes) {
    say(`${size.toLocaleString('en')} articles`);
    const site = makeSite(workplace, size);
    const numbers = await measureSite(site, bareCommand, bare);
    if (size === sizes.at(-1)) {
      const buildSeconds = await step('next build', () =>
        measureBuild(workplace.program, site.env),
      );
      Object.assign(numbers, { buildSeconds, buildShare: buildSeconds / buildWithFewSeconds });
    }
    if (withPostgres && size === sizes.at(-1)) {
      postgres = onlyMeasured(await step('PostgreSQL', () => measurePostgres(site)));
    }
    const hugo = await step('Hugo', () => measureHugo(site));
    const edits = await step('edits', () => measureEdits(site));
    bySize[size] = onlyMeasured({ ...numbers, ...hugo, ...edits });
    for (const folder of [site.folder, site.dataFolder]) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return { machine: describeMachine(), commit, sizes, bySize, bare: onlyMeasured(bare), postgres };
}

/** One archive; the bare app's throughput is added to `bare`, of the last run it took part in. */
async function measureSite(site: BenchSite, bareCommand: Command, bare: Numbers): Promise<Numbers> {
  const sync = await step('sync', () => measureSync(site));
  const pages = await step('pages and search', () => measurePages(site));
  const live = await step('npm start and a saved file', () => measureLive(site));
  const readers = await step('eight readers', () => measureReaders(site));
  const traffic = await step('cached pages', () => measureTraffic(site, bareCommand));
  Object.assign(bare, traffic.bare);
  return { ...sync, ...pages, ...live, ...readers, ...traffic.ours };
}

async function measureTraffic(site: BenchSite, bareCommand: Command) {
  const address = readFacts(site.dataFolder, 1).articles[0]?.address ?? '/';
  const one = await startServer(serverCommand(site), address);
  const two = await startServer(serverCommand(site, 2), address);
  const bare = await startServer(bareCommand, '/');
  try {
    const { pageKb: liteKb } = await measureWeight(`${one.url}${address}lite/`);
    const weight = { ...(await measureWeight(one.url + address)), liteKb };
    const rates = await measureThroughput({
      one: { server: one, address },
      two: { server: two, address },
      bare: { server: bare, address: '/' },
    });
    return { ours: { ...weight, ...rates.ours }, bare: rates.bare };
  } finally {
    for (const server of [one, two, bare]) await server.stop();
  }
}

/** How large a page of ours is, so that the bare one can be as large. */
async function pageBytes(site: BenchSite): Promise<number> {
  const address = readFacts(site.dataFolder, 1).articles[0]?.address ?? '/';
  const server = await startServer(serverCommand(site), address);
  try {
    return (await get(server.url + address)).body.byteLength;
  } finally {
    await server.stop();
  }
}

async function step<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  say(`  ${name}`);
  return work();
}

function say(text: string): void {
  console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);
}
