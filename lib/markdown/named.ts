import { type DefaultTreeAdapterTypes, parseFragment, defaultTreeAdapter as tree } from 'parse5';
import { listCandidates } from './source-sets';

/**
 * What a text shows, plays, or leads to, by the address that its element has: `link` to a file, or to
 * a `page`.
 */
export interface Named {
  kind: 'picture' | 'media' | 'link' | 'page';
  address: string;
}

/** Names of files that nobody takes for those of pages. */
const FILE =
  /\.(?:pdf|epub|mobi|azw3|djvu|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|tsv|txt|json|ya?ml|zip|7z|rar|tar|t?gz|bz2|xz|exe|msi|dmg|apk|deb|rpm|iso|torrent|psd|svg|png|jpe?g|gif|webp|avif|bmp|ico|tiff?|heic|mp3|m4a|og[agv]|opus|wav|flac|aac|mp4|m4v|webm|mov|avi|mkv|flv|wmv|srt|vtt|ics|vcf|kml|gpx|[ot]tf|woff2?|ipynb|sql)$/i;

/** Whether an address is clearly that of a file, and not of a page. */
export function isFileAddress(address: string): boolean {
  return FILE.test(address.replace(/[?#].*$/s, '').trim());
}

/** What safe HTML of a body names, in order, and the ids of its elements. */
export function listNamed(html: string): { named: Named[]; ids: string[] } {
  const named: Named[] = [];
  const ids: string[] = [];
  parseFragment(html).childNodes.forEach(visit);
  return { named, ids };

  function visit(node: DefaultTreeAdapterTypes.ChildNode): void {
    if (!tree.isElementNode(node)) return;
    for (const { name, value } of node.attrs) {
      if (name === 'id') ids.push(value);
      named.push(...read(node.tagName, name, value).filter(({ address }) => address.trim()));
    }
    node.childNodes.forEach(visit);
  }
}

function read(tagName: string, attribute: string, value: string): Named[] {
  switch (attribute) {
    case 'srcset':
      return listCandidates(value).map(({ address }) => ({ kind: 'picture', address }));
    case 'poster':
      return [{ kind: 'picture', address: value }];
    case 'src':
      if (tagName === 'img') return [{ kind: 'picture', address: value }];
      return tagName === 'iframe' ? [] : [{ kind: 'media', address: value }];
    case 'href':
      return [{ kind: isFileAddress(value) ? 'link' : 'page', address: value }];
    default:
      return [];
  }
}
