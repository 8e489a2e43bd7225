import type { IncomingMessage, ServerResponse } from 'node:http';
import { currentRequest, duringRequest, type RequestFacts } from '../log/request';
import { withoutQuery } from '../log/without-query';
import { REQUEST_ID, requestIdOf } from './request-id';

/** As nginx counts those whose reader has gone before an answer. */
const READER_GONE = 499;

/** Names a request in its answer and in every line about it, and says at the end what became of it. */
export function followRequest(
  request: IncomingMessage,
  response: ServerResponse,
  act: () => void,
): void {
  const since = performance.now();
  const requestId = requestIdOf(request);
  const facts: RequestFacts = {
    requestId,
    method: request.method ?? '',
    path: withoutQuery(request.url),
  };
  request.headers[REQUEST_ID] = requestId;
  response.setHeader(REQUEST_ID, requestId);
  response.once('close', () => {
    facts.status = response.writableFinished ? response.statusCode : READER_GONE;
    facts.durationMs = Math.round(10 * (performance.now() - since)) / 10;
    duringRequest(facts, () => tell(facts));
  });
  duringRequest(facts, act);
}

/** Notes what stands at the address that the current request asks for. */
export function noteKind(kind: string): void {
  const facts = currentRequest();
  if (facts) facts.kind = kind;
}

function tell({ method, path, status, kind = '', durationMs }: RequestFacts): void {
  console.debug(`${method} ${path} ${status} ${kind} ${durationMs} ms`);
}
