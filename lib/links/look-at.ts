import { type Answer, type Asking, ask, NoAnswer } from './ask';

/** What came of looking at an address. */
export interface Look {
  /**
   * `missing` is 404 or 410; `failed` no answer, or a server's fault. Of `closed` nobody but the
   * server knows: it wants a password, or no visits by programs.
   */
  outcome: 'alive' | 'missing' | 'failed' | 'closed';
  /** Of the last answer; 0 for none. */
  status: number;
  /** Why there was none, or `robots`, `redirects`. */
  reason: string;
  /** Where it has moved to for good; empty where it has not. */
  movedTo: string;
  /** Of the last answer, as it came. */
  retryAfter: string;
}

export interface Looking extends Omit<Asking, 'method' | 'mostBytes'> {
  /** Whether the host lets programs look at an address. */
  mayAsk: (url: URL) => Promise<boolean>;
}

const MOST_REDIRECTS = 10;
const PERMANENT = [301, 308];
const REDIRECTS = [...PERMANENT, 302, 303, 307];

/** Looks whether something stands at an address, behind all redirects. Never throws. */
export async function lookAt(address: string, looking: Looking): Promise<Look> {
  let url = new URL(address);
  let isPermanent = true;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    if (!/^https?:$/.test(url.protocol)) return unknown('closed', 'protocol');
    if (!(await looking.mayAsk(url))) return unknown('closed', 'robots');
    const answer = await askWell(url, looking);
    if (answer instanceof NoAnswer) {
      return unknown(answer.reason === 'private' ? 'closed' : 'failed', answer.reason);
    }
    const { status, location, retryAfter } = answer;
    if (!REDIRECTS.includes(status) || !URL.canParse(location, url)) {
      const movedTo = hops > 0 && isPermanent && outcomeOf(status) === 'alive' ? url.href : '';
      return { outcome: outcomeOf(status), status, reason: '', movedTo, retryAfter };
    }
    isPermanent &&= PERMANENT.includes(status);
    url = new URL(location, url);
  }
  return unknown('failed', 'redirects');
}

function unknown(outcome: Look['outcome'], reason: string): Look {
  return { outcome, status: 0, reason, movedTo: '', retryAfter: '' };
}

/** Many servers refuse HEAD, or answer it wrongly: what is not well is asked for again, a byte of it. */
async function askWell(url: URL, looking: Looking): Promise<Answer | NoAnswer> {
  const head = await askOnce(url, looking, 'HEAD');
  if (head instanceof NoAnswer) return head.reason === 'ECONNRESET' ? again() : head;
  return head.status < 400 || head.status === 429 || head.status === 410 ? head : again();

  function again(): Promise<Answer | NoAnswer> {
    return askOnce(url, looking, 'GET');
  }
}

async function askOnce(
  url: URL,
  looking: Looking,
  method: Asking['method'],
): Promise<Answer | NoAnswer> {
  try {
    return await ask(url, { ...looking, method, mostBytes: method === 'GET' ? 1 : 0 });
  } catch (error) {
    if (error instanceof NoAnswer) return error;
    throw error;
  }
}

function outcomeOf(status: number): Look['outcome'] {
  // Of a part that is not there, the whole is.
  if (status < 400 || status === 416) return 'alive';
  if (status === 404 || status === 410) return 'missing';
  return status >= 500 ? 'failed' : 'closed';
}
