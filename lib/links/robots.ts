import robotsParser from 'robots-parser';
import { type Answer, type Asking, ask, NoAnswer } from './ask';

/** What the hosts of a run let programs do. */
export interface Robots {
  mayAsk: (url: URL) => Promise<boolean>;
  /** How long a host wants a program to wait between two visits; 0 where it does not say. */
  delayMs: (url: URL) => Promise<number>;
}

type Rules = ReturnType<typeof robotsParser>;
/** As much of it as Google reads. */
const MOST_BYTES = 500_000;
const MOST_REDIRECTS = 5;

/**
 * Reads the `robots.txt` of each origin once. Without one, everything is allowed; where its server
 * fails, nothing is (RFC 9309, 2.3.1). One that cannot be reached at all is found out by what is asked.
 */
export function openRobots(asking: Omit<Asking, 'method' | 'mostBytes'>): Robots {
  const known = new Map<string, Promise<Rules>>();
  return {
    mayAsk: async (url) => (await rulesOf(url)).isAllowed(url.href, asking.userAgent) !== false,
    delayMs: async (url) => ((await rulesOf(url)).getCrawlDelay(asking.userAgent) ?? 0) * 1000,
  };

  function rulesOf({ origin }: URL): Promise<Rules> {
    const rules = known.get(origin) ?? read(origin);
    known.set(origin, rules);
    return rules;
  }

  async function read(origin: string): Promise<Rules> {
    const address = new URL('/robots.txt', origin);
    const answer = await follow(address);
    const status = answer?.status ?? 404;
    if (status >= 500 || status === 429) {
      return robotsParser(address.href, 'User-agent: *\nDisallow: /');
    }
    return robotsParser(address.href, status < 300 ? (answer?.body ?? '') : '');
  }

  async function follow(first: URL): Promise<Answer | undefined> {
    let url = first;
    try {
      for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
        const answer = await ask(url, { ...asking, method: 'GET', mostBytes: MOST_BYTES });
        const isRedirect = answer.status >= 300 && answer.status < 400;
        if (!isRedirect || !URL.canParse(answer.location, url)) return answer;
        url = new URL(answer.location, url);
        if (!/^https?:$/.test(url.protocol)) return undefined;
      }
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
    }
    return undefined;
  }
}
