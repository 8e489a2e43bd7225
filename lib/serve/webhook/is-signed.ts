import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { verify } from '@octokit/webhooks-methods';
import { isEqual } from '../is-equal';

/** Gitee signs a time; what is older, or of the future, is somebody else's. */
const LONGEST_AGE_MS = 3_600_000;

/**
 * Whether who sent a request knows the secret, by the header of their kind: GitHub's signature of
 * the body, which Gitea, Forgejo and others send, too; Gitea's own; GitLab's token; Gitee's
 * signature of a time, or its password; a plain HMAC in `X-Signature-256: sha256=…`.
 */
export async function isSigned(
  headers: IncomingHttpHeaders,
  body: string,
  secret: string,
  now = Date.now(),
): Promise<boolean> {
  const header = (name: string) => String(headers[name] ?? '');
  const signature = header('x-hub-signature-256') || header('x-signature-256');
  if (signature) return verify(secret, body, signature);
  if (header('x-gitea-signature')) {
    return verify(secret, body, `sha256=${header('x-gitea-signature')}`);
  }
  if (header('x-gitlab-token')) return isEqual(header('x-gitlab-token'), secret);
  const token = header('x-gitee-token');
  if (!token) return false;
  const time = header('x-gitee-timestamp');
  return isEqual(token, secret) || (isNear(time, now) && isEqual(token, signTime(time, secret)));
}

/** https://help.gitee.com/webhook/how-to-verify-webhook-keys */
function signTime(time: string, secret: string): string {
  return createHmac('sha256', secret).update(`${time}\n${secret}`).digest('base64');
}

function isNear(time: string, now: number): boolean {
  return Math.abs(now - Number(time || Number.NaN)) < LONGEST_AGE_MS;
}
