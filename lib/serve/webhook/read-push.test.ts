import { expect, test } from 'vitest';
import { readPush } from './read-push';

const json = (value: object) => JSON.stringify(value);
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const main = { kind: 'push', branch: 'main', isFromPeer: false, isEnd: false };

test.each([
  [{ 'x-github-event': 'push' }, json({ ref: 'refs/heads/main', after: 'ab12' }), main],
  [{ 'x-gitlab-event': 'Push Hook' }, json({ ref: 'refs/heads/main' }), main],
  [
    { 'x-gitee-event': 'Push Hook' },
    json({ ref: 'refs/heads/desk/日报' }),
    { ...main, branch: 'desk/日报' },
  ],
  [form, new URLSearchParams({ payload: json({ ref: 'refs/heads/main' }) }).toString(), main],
  [{}, '{}', { ...main, branch: undefined }],
  [{}, json({ fromPeer: true }), { ...main, branch: undefined, isFromPeer: true }],
  [{ 'x-github-event': 'ping' }, json({ zen: 'Keep it simple.' }), { kind: 'other', what: 'ping' }],
  [{}, json({ ref: 'refs/tags/v1' }), { kind: 'other', what: 'refs/tags/v1' }],
  [
    {},
    json({ ref: 'refs/heads/old', after: '0'.repeat(40) }),
    { ...main, branch: 'old', isEnd: true },
  ],
  [{}, 'payload', { kind: 'unreadable' }],
  [{}, json({ ref: 7 }), { kind: 'unreadable' }],
  [form, 'other=1', { kind: 'unreadable' }],
])('%j with %s', (headers, body, event) => {
  expect(readPush(headers, body)).toEqual(event);
});
