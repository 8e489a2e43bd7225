import { decodeString } from 'micromark-util-decode-string';
import { PICTURE_FILE } from './picture-sources';

const IMAGE = /<img\b[^>]*?\ssrc="([^"]*)"/;
/** Characters before a picture that still stands at the top of a text. */
const NEAR_TOP = 300;

/** Whether a text, as `renderBody` makes it, shows a picture at its top already. */
export function opensWith(html: string, picture: string): boolean {
  const found = IMAGE.exec(html);
  if (!found?.[1]) return false;
  const before = html.slice(0, found.index).replace(/<[^>]*>|\s/g, '');
  return before.length <= NEAR_TOP && nameOf(decodeString(found[1])) === nameOf(picture);
}

/** One picture has many addresses: secure or not, encoded or not, in several sizes. */
function nameOf(address: string): string {
  const [, path = '', query = ''] = /^(?:https?:)?([^?#]*)(\?[^#]*)?/i.exec(address) ?? [];
  const name = PICTURE_FILE.test(path) ? path : path + query;
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}
