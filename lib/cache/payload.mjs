// @ts-check

const PAYLOAD = /<script(?: [^>]*)?>(?:\(self\.__next_f=|self\.__next_f\.push\().*?<\/script>/gs;

/**
 * A page without what React would need to take it over: its text a second time, in inline scripts
 * that no runtime of ours reads.
 * @param {string} html
 */
export function withoutPayload(html) {
  return html.replace(PAYLOAD, '');
}
