import type { Resolution } from '../addresses/resolution';
import { PREVIEW_HEADERS } from '../policy/preview-headers';
import type { FoundPreview } from '../preview/find-preview';
import { encodeLink } from '../settings/links';
import type { Odd } from './request-line';

/** An answer of a line of text, or without a body. */
export interface ShortAnswer {
  status: number;
  headers: Record<string, string>;
  text?: string;
}

/** What is answered without a page or a file. */
export type Short =
  | Odd
  | Exclude<Resolution, { kind: 'page' | 'file' | 'missing' | 'gone' }>
  | Extract<FoundPreview, { kind: 'no-preview' | 'preview-over' }>;

/**
 * The query goes along to where a request is sent, relative, so that a proxy in front may have
 * another name.
 */
export function answerShortly(found: Short, query = ''): ShortAnswer {
  switch (found.kind) {
    case 'method':
      return { status: 405, headers: { allow: 'GET, HEAD' } };
    case 'malformed':
      return { status: 400, headers: {} };
    case 'above':
      return leadTo(found, 307);
    case 'outside':
      return { status: 404, headers: { 'cache-control': 'no-cache' } };
    case 'redirect':
      return leadTo(found, 308);
    case 'root':
      return leadTo(found, 307, { vary: 'accept-language' });
    case 'today':
      return leadTo(found, 307, { 'cache-control': 'no-store' });
    case 'no-preview':
      return say(404, 'There is no preview here. 这里没有预览。');
    case 'preview-over':
      return say(410, 'The link to this preview has expired. 此预览链接已过期。');
  }

  function leadTo(
    { address }: { address: string },
    status: number,
    headers: Record<string, string> = {},
  ): ShortAnswer {
    return { status, headers: { location: encodeLink(address + query), ...headers } };
  }
}

function say(status: number, text: string): ShortAnswer {
  const type = 'text/plain; charset=utf-8';
  return { status, headers: { ...PREVIEW_HEADERS, 'content-type': type }, text: `${text}\n` };
}
