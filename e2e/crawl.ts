import { Agent, request } from 'node:http';

/** What an address answered; status 0 where the reader broke off, or nobody answered. */
export interface Visit {
  address: string;
  status: number;
  ms: number;
  /** Of an answer that was read to its end. */
  text: string;
}

/** What nothing stands at, and what every crawl asks for. */
export const MISSING = ['/zh-cn/never-written/', '/%E6%B2%A1%E6%9C%89/'];

/** A day in all years has a page, 366 of which are alike: all but one of each month. */
export const MOST_DAYS = /\/archive\/on\/\d\d-(?!03)/;

const TIMEOUT_MS = 30_000;
/** Every how many requests a reader goes away in the middle. */
const BREAKS_OFF = 9;

/**
 * Follows the links of a site from `/` with eight readers at once, some of whom go away in the
 * middle, until `most` addresses were asked for or there are no more. What is `left` is not asked
 * for.
 */
export async function crawl(origin: string, most: number, left?: RegExp): Promise<Visit[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const visits: Visit[] = [];
  const seen = new Set(['/', '/llms.txt', ...MISSING]);
  const waiting = [...seen];
  let underway = 0;
  await Promise.all(Array.from({ length: 8 }, read));
  agent.destroy();
  return visits;

  async function read(): Promise<void> {
    for (;;) {
      const address = waiting.shift();
      if (address === undefined) {
        if (underway === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 5));
        continue;
      }
      underway++;
      const goesAway = visits.length % BREAKS_OFF === BREAKS_OFF - 1;
      if (goesAway) await visit(origin, address, agent, (visits.length * 7) % 40);
      const found = await visit(origin, address, agent);
      visits.push(found);
      for (const link of linksOf(found, origin)) {
        if (seen.has(link) || seen.size >= most || left?.test(link)) continue;
        seen.add(link);
        waiting.push(link);
      }
      underway--;
    }
  }
}

/** Asks for an address; whoever goes away does so after `patienceMs`, whatever has come by then. */
function visit(origin: string, address: string, agent: Agent, patienceMs?: number): Promise<Visit> {
  const start = performance.now();
  return new Promise((resolve) => {
    let text = '';
    const done = (status: number) =>
      resolve({ address, status, ms: performance.now() - start, text });
    const asked = request(origin + address, { agent }, (response) => {
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => {
        text += response.headers.location ? `<a href="${response.headers.location}">` : '';
        done(response.statusCode ?? 0);
      });
      response.on('error', () => done(0));
    });
    asked.on('error', () => done(0));
    asked.setTimeout(TIMEOUT_MS, () => asked.destroy());
    if (patienceMs !== undefined) setTimeout(() => asked.destroy(), patienceMs);
    asked.end();
  });
}

/** The addresses of this site that a page leads to, without what stands behind `?` and `#`. */
function linksOf({ text, address }: Visit, origin: string): string[] {
  return Array.from(text.matchAll(LINK), ([, inHtml, inMarkdown]) => inHtml ?? inMarkdown ?? '')
    .filter((link) => URL.canParse(link, origin + address))
    .map((link) => new URL(link, origin + address))
    .filter((link) => link.origin === origin && !link.pathname.startsWith('/_'))
    .map(({ pathname }) => pathname);
}

const LINK = / href="([^"#?]+)|\]\(([^)#?\s]+)\)/g;
