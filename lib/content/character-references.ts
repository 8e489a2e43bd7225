import { decodeString } from 'micromark-util-decode-string';

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
const CDATA = /<!\[CDATA\[(.*?)(?:\]\]>|$)/gs;
const TAG = /<\/?[a-z][^<>]*>/gi;

/**
 * A text of front matter as readers are meant to see it: `&amp;#8220;`, written once or twice over,
 * and `<![CDATA[…]]>`, with its tags, come from the feeds and pages that crawlers copy. What comes out is
 * text, and is escaped wherever it becomes HTML.
 */
export function decodeReferences(text: string): string {
  if (!/[&<]/.test(text)) return text;
  return decodeOnce(decodeOnce(text))
    .replace(CDATA, (_, content: string) => content.replace(TAG, ' '))
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}

function decodeOnce(text: string): string {
  return text.replace(REFERENCE, (reference) => decodeString(reference).replace('\u00A0', ' '));
}
