import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';

/** What a request says has happened. */
export type Event =
  | { kind: 'push'; branch: string | undefined; isFromPeer: boolean; isEnd: boolean }
  | { kind: 'other'; what: string }
  | { kind: 'unreadable' };

const EVENT_HEADERS = ['x-github-event', 'x-gitea-event', 'x-gitlab-event', 'x-gitee-event'];
const BRANCHES = 'refs/heads/';

const payload = z.object({
  ref: z.string().optional(),
  after: z.string().optional(),
  /** As `lib/watch/machines` says it. */
  fromPeer: z.boolean().optional(),
});

/** Reads the JSON of a webhook, or the form that GitHub can send instead. */
export function readPush(headers: IncomingHttpHeaders, body: string): Event {
  const event = EVENT_HEADERS.map((name) => headers[name]).find((value) => value !== undefined);
  const what = String(event ?? 'push');
  if (!/^push(?: hook)?$/i.test(what)) return { kind: 'other', what };
  const parsed = payload.safeParse(parseJson(jsonOf(headers, body)));
  if (!parsed.success) return { kind: 'unreadable' };
  const { ref, after = '', fromPeer: isFromPeer = false } = parsed.data;
  if (ref === undefined) return { kind: 'push', branch: undefined, isFromPeer, isEnd: false };
  if (!ref.startsWith(BRANCHES)) return { kind: 'other', what: ref };
  const branch = ref.slice(BRANCHES.length);
  return { kind: 'push', branch, isFromPeer, isEnd: /^0+$/.test(after) };
}

function jsonOf(headers: IncomingHttpHeaders, body: string): string {
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  return isForm ? (new URLSearchParams(body).get('payload') ?? '') : body;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
