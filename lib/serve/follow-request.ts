import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLogged } from '../log/levels';
import { duringRequest, type RequestFacts } from '../log/request';
import { withoutQuery } from '../log/without-query';
import { type Meter, SILENT } from '../metrics/meter';
import { REQUEST_ID, requestIdOf } from './request-id';

/** As nginx counts those whose reader has gone before an answer. */
const READER_GONE = 499;

const known = new WeakMap<IncomingMessage, RequestFacts>();
const isTold = isLogged('debug');

/**
 * Names a request in its answer, and in every line about it, and tells at the end what became of it;
 * where nobody wants to hear that, a kept page pays for its name alone.
 */
export function followRequest(
  request: IncomingMessage,
  response: ServerResponse,
  meter: Meter,
): void {
  const requestId = requestIdOf(request);
  const facts: RequestFacts = {
    requestId,
    traceId: traceOf(request),
    method: request.method ?? '',
    path: withoutQuery(request.url),
  };
  known.set(request, facts);
  request.headers[REQUEST_ID] = requestId;
  response.setHeader(REQUEST_ID, requestId);
  if (meter !== SILENT || isTold) tellAtEnd(response, facts, meter);
}

/** Notes what becomes of a request. */
export function noteRequest(
  request: IncomingMessage,
  facts: Pick<RequestFacts, 'kind' | 'kept' | 'refused'>,
): void {
  Object.assign(known.get(request) ?? {}, facts);
}

/** Does something on account of a request: whatever is said meanwhile is about it. */
export function inRequest<Result>(request: IncomingMessage, act: () => Result): Result {
  const facts = known.get(request);
  return facts ? duringRequest(facts, act) : act();
}

/** https://www.w3.org/TR/trace-context/#traceparent-header */
function traceOf({ headers: { traceparent } }: IncomingMessage): string | undefined {
  if (typeof traceparent !== 'string') return undefined;
  return /^[\da-f]{2}-([\da-f]{32})-/.exec(traceparent)?.[1];
}

function tellAtEnd(response: ServerResponse, facts: RequestFacts, meter: Meter): void {
  const since = performance.now();
  let firstByteMs: number | undefined;
  beforeHead(response, () => {
    firstByteMs = performance.now() - since;
  });
  response.once('close', () => {
    const took = performance.now() - since;
    facts.status = response.writableFinished ? response.statusCode : READER_GONE;
    facts.durationMs = Math.round(10 * took) / 10;
    const { method, path, kind = 'unknown', status, kept, refused, durationMs } = facts;
    duringRequest(facts, () => {
      console.debug(`${method} ${path} ${status} ${kind} ${durationMs} ms`);
    });
    meter.answered({ kind, status, kept, refused, firstByteMs: firstByteMs ?? took });
  });
}

/** Calls `act` when the head of an answer is written. */
function beforeHead(response: ServerResponse, act: () => void): void {
  const { writeHead } = response;
  response.writeHead = (...words: unknown[]) => {
    act();
    return Reflect.apply(writeHead, response, words);
  };
}
