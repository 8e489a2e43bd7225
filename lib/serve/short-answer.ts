import type { Resolution } from '../addresses/resolution';
import { ERROR_STYLE } from '../look/error-page';
import { documentPolicy } from '../policy/content-policy';
import { PREVIEW_HEADERS } from '../policy/preview-headers';
import type { FoundPreview } from '../preview/find-preview';
import { encodeLink } from '../settings/links';
import { noPreviewPage } from './no-preview-page';
import type { Odd } from './request-line';

/** An answer of a page that stands by itself, or without a body. */
export interface ShortAnswer {
  status: number;
  headers: Record<string, string>;
  text?: string;
}

/** What is answered without a page or a file. */
export type Short =
  | Odd
  | Exclude<Resolution, { kind: 'page' | 'file' | 'missing' | 'gone' }>
  | Exclude<FoundPreview, { kind: 'page' | 'preview-file' }>;

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
    case 'preview-published':
      return leadTo(found, 307, PREVIEW_HEADERS);
    case 'no-preview':
      return say(404, noPreviewPage(found.kind));
    case 'preview-no-file':
    case 'preview-no-branch':
      return say(404, noPreviewPage(found.kind, found.address));
    case 'preview-over':
      return say(410, noPreviewPage(found.kind, found.address));
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
  const headers = {
    ...PREVIEW_HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': documentPolicy(ERROR_STYLE),
  };
  return { status, headers, text };
}
