import { createHmac } from 'node:crypto';
import { BASE_PATH } from '../../settings/place';
import { isEqual } from '../is-equal';

const NAME = 'broadsheet-editor';
const LONGEST_S = 12 * 3600;
/** The cookie goes to the editors' page alone. */
const PATH = `${BASE_PATH}/-/editor/`;

/**
 * The `set-cookie` of who signed in at `now`, epoch milliseconds: when it ends, signed with the token,
 * so that nothing is kept of it, and another token ends them all.
 */
export function openSession(token: string, now: number, isSecure: boolean): string {
  const end = String(now + LONGEST_S * 1000);
  return cookie(`${end}.${sign(end, token)}`, LONGEST_S, isSecure);
}

/** The `set-cookie` of who signs out. */
export function closeSession(isSecure: boolean): string {
  return cookie('', 0, isSecure);
}

/** Whether a `cookie` header has a session that was opened with this token and is not over. */
export function hasSession(header: string | undefined, token: string, now: number): boolean {
  return valuesIn(header).some((value) => {
    const [end = '', signature = ''] = value.split('.');
    return isEqual(signature, sign(end, token)) && now < Number(end);
  });
}

function sign(end: string, token: string): string {
  return createHmac('sha256', token).update(`editor until ${end}`).digest('base64url');
}

function cookie(value: string, ageS: number, isSecure: boolean): string {
  const parts = [`${NAME}=${value}`, `Path=${PATH}`, `Max-Age=${ageS}`];
  return [...parts, 'HttpOnly', 'SameSite=Strict', ...(isSecure ? ['Secure'] : [])].join('; ');
}

/** Of several cookies of one name, anybody may have sent the first. */
function valuesIn(header = ''): string[] {
  return header
    .split(';')
    .map((part) => part.trim().split('='))
    .flatMap(([name, value]) => (name === NAME && value ? [value] : []));
}
