import { decodeString } from 'micromark-util-decode-string';
import { blankCode } from './blanks';
import { isFileAddress } from './named';
import { isTag } from './shortcodes/pair';
import { scanShortcodes, type Tag } from './shortcodes/scan';
import { listCandidates } from './source-sets';

/** What looks like an address in a body, as it is written there. */
export interface Mention {
  address: string;
  offset: number;
}

const ATTRIBUTE = '\\b(?:(href)|src|poster|data|data-original|value)\\s*=\\s*';
/** In angle brackets there may be a tag, in which more is looked for; and so it is behind `](`. */
const TARGET = `(?=<([^<>\\n]+)>)|"([^"]*)"|'([^']*)'|((?:[^\\s<>"')\\]]|\\](?![(:]))+)`;
const WRITTEN = new RegExp(
  `(\\n[ \\t]*(?=\\n))|!\\[|(?:(\\]\\(\\s*)|\\]:\\s*|${ATTRIBUTE})(?:${TARGET})`,
  'gi',
);
const SOURCE_SET = /\bsrcset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s<>"']+))/gi;
const WHOLE_ADDRESS = /\bhttps?:\/\/[^\s<>"'()]+/gi;

/**
 * All that a body may name, or only what is no page of it, found without parsing it: every file that
 * it names is among it, and so is what merely looks like one. What stands in code comes last.
 */
export function listMentions(body: string, which: 'all' | 'files' = 'files'): Mention[] {
  const text = blankCode(body);
  return text === body ? listIn(body, which) : [...listIn(text, which), ...listIn(body, which)];
}

function listIn(body: string, which: 'all' | 'files'): Mention[] {
  return [
    ...listWritten(body, which),
    ...listSourceSets(body),
    ...Array.from(body.matchAll(WHOLE_ADDRESS), ({ 0: address, index: offset }) => ({
      address,
      offset,
    })),
    ...scanShortcodes(body).flatMap((tag) =>
      isTag(tag) && tag.name.toLowerCase() === 'figure' ? listArguments(body, tag) : [],
    ),
  ];
}

function listWritten(body: string, which: 'all' | 'files'): Mention[] {
  const mentions: Mention[] = [];
  let hasPicture = false;
  for (const found of body.matchAll(WRITTEN)) {
    const [whole, blankLine, bracket, href, pointed, ...others] = found;
    if (blankLine !== undefined) hasPicture = false;
    else if (whole.includes('![')) hasPicture = true;
    const address = pointed ?? others.find((other) => other !== undefined);
    const isPage = href !== undefined || (bracket !== undefined && !hasPicture);
    if (!address || (which === 'files' && isPage && !isFileAddress(address))) continue;
    const start = pointed === undefined ? whole.lastIndexOf(address) : whole.length + 1;
    mentions.push({ address, offset: found.index + start });
  }
  return mentions;
}

function listSourceSets(body: string): Mention[] {
  return Array.from(body.matchAll(SOURCE_SET)).flatMap(({ 0: whole, 1: a, 2: b, 3: c, index }) =>
    listCandidates(a ?? b ?? c ?? '').map(({ address }) => ({
      address,
      offset: index + whole.indexOf(address),
    })),
  );
}

/** Whatever is given to a shortcode. */
export function listArguments(body: string, { args, start, end }: Tag): Mention[] {
  const whole = body.slice(start, end);
  return Array.from(args.values(), (address) => ({
    address,
    offset: start + Math.max(whole.indexOf(address), 0),
  }));
}

/** Whether an address of a rendered body is what was written somewhere. */
export function isMention({ address }: Mention, rendered: string): boolean {
  return plain(decodeString(address)) === plain(rendered);
}

function plain(address: string): string {
  const slashed = address.trim().replaceAll('\\', '/');
  try {
    return decodeURIComponent(slashed).normalize('NFC');
  } catch {
    return slashed.normalize('NFC');
  }
}
