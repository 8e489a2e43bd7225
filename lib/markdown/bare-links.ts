import type { Link, Root, Text } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import type { Construct, Extension } from 'micromark-util-types';
import type { Processor } from 'unified';

/** What a URL is written with (RFC 3986): ASCII, so that it ends where Chinese text begins. */
export const urlCharacters = "\\w\\-.~:/?#@!$&'()*+,;=%";

const bareUrl = new RegExp(
  `(?<![A-Za-z0-9])(?:https?://|www\\.)[A-Za-z0-9][${urlCharacters}]*`,
  'gi',
);
const bareEmail = /(?<![\w+\-.@/])[\w+\-.]+@[\w-]+(?:\.[\w-]+)*\.[a-z]+(?![\w@-])/gi;

/**
 * remark plugin, after `remark-gfm`: bare addresses become links once the text is parsed, in place
 * of GFM's own rule, which takes the Chinese after an address for a part of it.
 */
export function remarkBareLinks(this: Processor) {
  const data = this.data();
  data.micromarkExtensions = data.micromarkExtensions?.map(withoutBareLinks);
  data.fromMarkdownExtensions = data.fromMarkdownExtensions
    ?.flat()
    .map(({ transforms: _, ...extension }) => extension);
  return (tree: Root): void => {
    findAndReplace(
      tree,
      [
        [bareUrl, linkUrl],
        [bareEmail, (address: string) => link(address, `mailto:${address}`)],
      ],
      { ignore: ['link', 'linkReference'] },
    );
  };
}

/** The syntax of GFM without its bare links, which it would look for at every letter. */
function withoutBareLinks(extension: Extension): Extension {
  const text = Object.entries(extension.text ?? {}).flatMap(([code, constructs]) => {
    const kept = [constructs ?? []].flat().filter((construct) => !isBareLink(construct));
    return kept.length > 0 ? [[code, kept]] : [];
  });
  return { ...extension, text: Object.fromEntries(text) };
}

function isBareLink({ name }: Construct): boolean {
  return name === 'protocolAutolink' || name === 'wwwAutolink' || name === 'emailAutolink';
}

function linkUrl(match: string): (Link | Text)[] {
  const address = trimTrail(match);
  const url = /^www/i.test(address) ? `https://${address}` : address;
  return [link(address, url), { type: 'text', value: match.slice(address.length) }];
}

function link(text: string, url: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: text }] };
}

/** GFM's rule: final punctuation is no part of an address, nor is an unbalanced `)`. */
export function trimTrail(address: string): string {
  let depth = address.split('(').length - address.split(')').length;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (last === ')' && depth < 0) depth++;
    else if (!"?!.,:;*_~'&".includes(last)) break;
  }
  return address.slice(0, end);
}
