import type { IncomingMessage, ServerResponse } from 'node:http';
import { readStatus, type StoreStatus } from '../archive/store/status';
import { openStore, type Store } from '../archive/store/store';
import { isNotedDamaged } from '../archive/store/tell-of-damage';
import { FIXED_HEADERS } from '../policy/fixed-headers';

/** Whether this process can do its work, and on what. */
type Readiness =
  | ({ ready: true; syncAgeS: number } & StoreStatus)
  | { ready: false; why: 'stopping' | 'no store' | 'damaged store' | 'unreadable store' };

/**
 * Answers what watches over this process, before anything of the site and beside the line of renders:
 * `/healthz` asks nothing of the store, `/readyz` whether there is one to serve. False where the
 * request is another one.
 */
export function answerProbe(
  request: IncomingMessage,
  response: ServerResponse,
  isStopping: () => boolean,
): boolean {
  const { method = '', url = '' } = request;
  const [path] = url.split('?');
  if (!['GET', 'HEAD'].includes(method)) return false;
  if (path === '/healthz') send(request, response, 200, 'text/plain', 'ok\n');
  else if (path === '/readyz') answerReadiness(request, response, isStopping);
  else return false;
  return true;
}

async function answerReadiness(
  request: IncomingMessage,
  response: ServerResponse,
  isStopping: () => boolean,
): Promise<void> {
  const readiness: Readiness = isStopping()
    ? { ready: false, why: 'stopping' }
    : await readinessOfStore();
  const text = `${JSON.stringify(readiness)}\n`;
  send(request, response, readiness.ready ? 200 : 503, 'application/json', text);
}

async function readinessOfStore(): Promise<Readiness> {
  const store = openIfThere();
  if (!store) return { ready: false, why: 'no store' };
  const status = await readStatus(store).catch(() => null);
  if (isNotedDamaged(store)) return { ready: false, why: 'damaged store' };
  if (status === null) return { ready: false, why: 'unreadable store' };
  if (!status) return { ready: false, why: 'no store' };
  const syncAgeS = Math.max(0, Math.round((Date.now() - status.syncedAt) / 1000));
  return { ready: true, syncAgeS, ...status };
}

function openIfThere(): Store | undefined {
  try {
    return openStore();
  } catch {
    return undefined;
  }
}

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
): void {
  response.writeHead(status, {
    ...FIXED_HEADERS,
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  response.end(method === 'HEAD' ? undefined : text);
}
