import { blankCode } from './blanks';

/** What of HTML in a body is not shown, by kind: `<script>`, `onclick`. */
export interface Removal {
  kind: string;
  offset: number;
}

const TAG = /<([a-z][a-z\d-]*)\b((?:[^<>"']|"[^"<>]{0,2000}"|'[^'<>]{0,2000}')*)/gi;
const GONE =
  /^(?:applet|base|button|form|frame|frameset|input|link|math|meta|noembed|noframes|select|script|style|svg|template|textarea|title)$/;
const HANDLER = /(?:^|[\s"'/])(on[a-z]{3,20})\s*=/gi;
const SCRIPT_ADDRESS = /\b(?:href|src|data|action)\s*=\s*["']?\s*(?:javascript|vbscript):/i;
const HIDDEN = /\bdisplay\s*:\s*none\b/i;
/** More are no news to those who read the list. */
const MAX_LISTED = 1000;

/** What a body holds that readers are not shown, by where it stands; code shows anything. */
export function listRemovals(body: string): Removal[] {
  if (!/<[a-z]/i.test(body)) return [];
  const text = blankCode(body);
  const removals: Removal[] = [];
  for (const { 1: name = '', 2: attributes = '', index: offset } of text.matchAll(TAG)) {
    const tagName = name.toLowerCase();
    if (GONE.test(tagName) && !isCheckbox(tagName, attributes)) {
      removals.push({ kind: `<${tagName}>`, offset });
    }
    for (const [, handler = ''] of attributes.matchAll(HANDLER)) {
      removals.push({ kind: handler.toLowerCase(), offset });
    }
    if (SCRIPT_ADDRESS.test(attributes)) removals.push({ kind: 'javascript:', offset });
    if (HIDDEN.test(attributes)) removals.push({ kind: 'display:none', offset });
    if (removals.length >= MAX_LISTED) break;
  }
  return removals;
}

function isCheckbox(tagName: string, attributes: string): boolean {
  return tagName === 'input' && /\btype\s*=\s*["']?checkbox/i.test(attributes);
}
