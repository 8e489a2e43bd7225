import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { FIXED_HEADERS } from '../../policy/fixed-headers';
import { BASE_PATH } from '../../settings/place';
import { noteRequest } from '../follow-request';
import { clientOf } from '../search-rate';
import type { AskToPull } from './ask-to-pull';
import { isSigned } from './is-signed';
import { readBody } from './read-body';
import { readPush } from './read-push';

const ADDRESS = '/-/sync';
/** A proxy in front may know this server by the site's path alone. */
const ADDRESSES = [ADDRESS, BASE_PATH + ADDRESS];
/** Of one client address, before anything of its calls is read. */
const CALLS_A_MINUTE = 30;

const limiter = new RateLimiterMemory({ points: CALLS_A_MINUTE, duration: 60 });

/**
 * Answers who calls that something was pushed, `POST /-/sync`, once that is served; false where the
 * request is another one, and where there is no `WEBHOOK_SECRET`.
 */
export function answerWebhook(
  request: IncomingMessage,
  response: ServerResponse,
  askToPull: AskToPull,
): boolean {
  const secret = process.env.WEBHOOK_SECRET;
  if (!secret || !ADDRESSES.includes(request.url?.split('?')[0] ?? '')) return false;
  noteRequest(request, { kind: 'own' });
  answer(request, secret, askToPull)
    .catch((error): Answer => {
      console.error('A webhook could not be answered:', error);
      return [500, { error: 'Something went wrong here' }];
    })
    .then((found) => send(response, ...found));
  return true;
}

type Answer = [status: number, answer: object];

async function answer(
  request: IncomingMessage,
  secret: string,
  askToPull: AskToPull,
): Promise<Answer> {
  if (request.method !== 'POST') return [405, { error: 'expected POST' }];
  if (!(await mayCall(request))) return [429, { error: 'too many calls' }];
  const body = await readBody(request);
  if (body === undefined) return [413, { error: 'the body is too long, or did not come' }];
  if (!(await isSigned(request.headers, body, secret))) {
    console.warn('A webhook with a wrong signature, or without one, was refused.');
    return [401, { error: 'the signature is missing or wrong' }];
  }
  const event = readPush(request.headers, body);
  if (event.kind === 'unreadable') return [400, { error: 'expected JSON with a ref' }];
  if (event.kind === 'other') return [202, { ignored: event.what }];
  const digest = createHash('sha256').update(body).digest('hex');
  const { branch, isFromPeer, isEnd } = event;
  const { status, answer } = await askToPull({ digest, branch, isFromPeer, isEnd });
  return [status, answer];
}

async function mayCall(request: IncomingMessage): Promise<boolean> {
  return limiter.consume(clientOf(request)).then(
    () => true,
    () => false,
  );
}

function send(response: ServerResponse, status: number, answer: object): void {
  const text = `${JSON.stringify(answer)}\n`;
  response.writeHead(status, {
    ...FIXED_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    ...(status === 405 && { allow: 'POST' }),
    ...(status === 429 && { 'retry-after': '60' }),
    // What was not read of a body is not waited for.
    ...(status === 413 && { connection: 'close' }),
  });
  response.end(text);
}
