import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { isSigned } from './is-signed';

const SECRET = 's3cret-of-the-desk';
const BODY = '{"ref":"refs/heads/main","text":"潮汐"}';
const hmac = (text: string, secret = SECRET) => createHmac('sha256', secret).update(text);
const hex = hmac(BODY).digest('hex');

test('the example of GitHub’s documentation is right', async () => {
  const signature = 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17';
  const headers = { 'x-hub-signature-256': signature };
  expect(await isSigned(headers, 'Hello, World!', "It's a Secret to Everybody")).toBe(true);
});

const now = Date.UTC(2026, 10, 26);
const signTime = (time: number) => hmac(`${time}\n${SECRET}`).digest('base64');

const RIGHT = [
  ['GitHub', { 'x-hub-signature-256': `sha256=${hex}` }],
  ['plain', { 'x-signature-256': `sha256=${hex}` }],
  ['Gitea', { 'x-gitea-signature': hex }],
  ['GitLab', { 'x-gitlab-token': SECRET }],
  ['Gitee, by password', { 'x-gitee-token': SECRET }],
  ['Gitee, signed', { 'x-gitee-token': signTime(now), 'x-gitee-timestamp': String(now) }],
] as const;
test.each(RIGHT)('%s: who knows the secret is believed', async (_, headers) => {
  expect(await isSigned(headers, BODY, SECRET, now)).toBe(true);
});
test.each(RIGHT)('%s: who knows another one is not', async (_, headers) => {
  expect(await isSigned(headers, BODY, `${SECRET}!`, now)).toBe(false);
});

const old = now - 2 * 3_600_000;
const WRONG = [
  ['nothing', {}],
  ['an empty signature', { 'x-hub-signature-256': 'sha256=' }],
  ['one of another body', { 'x-hub-signature-256': `sha256=${hmac('{}').digest('hex')}` }],
  ['SHA-1', { 'x-hub-signature': `sha1=${hex}` }],
  [
    'a wrong one beside a right token',
    { 'x-hub-signature-256': 'sha256=00', 'x-gitlab-token': SECRET },
  ],
  ['an old time', { 'x-gitee-token': signTime(old), 'x-gitee-timestamp': String(old) }],
  ['a time that is none', { 'x-gitee-token': signTime(Number.NaN), 'x-gitee-timestamp': 'x' }],
] as const;
test.each(WRONG)('%s is not believed', async (_, headers) => {
  expect(await isSigned(headers, BODY, SECRET, now)).toBe(false);
});
