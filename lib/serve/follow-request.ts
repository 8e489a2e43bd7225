import type { IncomingMessage, ServerResponse } from 'node:http';
import { currentRequest, duringRequest, type RequestFacts } from '../log/request';
import { withoutQuery } from '../log/without-query';
import type { Meter } from '../metrics/meter';
import { REQUEST_ID, requestIdOf } from './request-id';

/** As nginx counts those whose reader has gone before an answer. */
const READER_GONE = 499;

/** Names a request in its answer and in every line about it, and tells at the end what became of it. */
export function followRequest(
  request: IncomingMessage,
  response: ServerResponse,
  meter: Meter,
  act: () => void,
): void {
  const since = performance.now();
  const requestId = requestIdOf(request);
  const facts: RequestFacts = {
    requestId,
    traceId: traceOf(request),
    method: request.method ?? '',
    path: withoutQuery(request.url),
  };
  let firstByteMs: number | undefined;
  beforeHead(response, () => {
    firstByteMs = performance.now() - since;
  });
  request.headers[REQUEST_ID] = requestId;
  response.setHeader(REQUEST_ID, requestId);
  response.once('close', () => {
    const took = performance.now() - since;
    facts.status = response.writableFinished ? response.statusCode : READER_GONE;
    facts.durationMs = Math.round(10 * took) / 10;
    duringRequest(facts, () => tell(facts));
    const { kind = 'unknown', status, kept, refused } = facts;
    meter.answered({ kind, status, kept, refused, firstByteMs: firstByteMs ?? took });
  });
  duringRequest(facts, act);
}

/** https://www.w3.org/TR/trace-context/#traceparent-header */
function traceOf({ headers }: IncomingMessage): string | undefined {
  return /^[\da-f]{2}-([\da-f]{32})-/.exec(String(headers.traceparent))?.[1];
}

/** Notes what becomes of the current request. */
export function noteRequest(facts: Pick<RequestFacts, 'kind' | 'kept' | 'refused'>): void {
  Object.assign(currentRequest() ?? {}, facts);
}

/** Calls `act` when the head of an answer is written. */
function beforeHead(response: ServerResponse, act: () => void): void {
  const { writeHead } = response;
  response.writeHead = (...words: unknown[]) => {
    act();
    return Reflect.apply(writeHead, response, words);
  };
}

function tell({ method, path, status, kind = '', durationMs }: RequestFacts): void {
  console.debug(`${method} ${path} ${status} ${kind} ${durationMs} ms`);
}
