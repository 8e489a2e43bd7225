import { type DefaultTreeAdapterTypes, parseFragment, defaultTreeAdapter as tree } from 'parse5';
import { listCandidates } from './source-sets';

/** A file that a text shows, plays, or leads to, by the address that its element has. */
export interface NamedFile {
  kind: 'picture' | 'media' | 'link';
  address: string;
}

/** Names of files that nobody takes for those of pages. */
const FILE =
  /\.(?:pdf|epub|mobi|azw3|djvu|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|tsv|txt|json|ya?ml|zip|7z|rar|tar|t?gz|bz2|xz|exe|msi|dmg|apk|deb|rpm|iso|torrent|psd|svg|png|jpe?g|gif|webp|avif|bmp|ico|tiff?|heic|mp3|m4a|og[agv]|opus|wav|flac|aac|mp4|m4v|webm|mov|avi|mkv|flv|wmv|srt|vtt|ics|vcf|kml|gpx|[ot]tf|woff2?|ipynb|sql)$/i;

/** Whether an address is clearly that of a file, and not of a page. */
export function isFileAddress(address: string): boolean {
  return FILE.test(address.replace(/[?#].*$/s, '').trim());
}

/** The files that safe HTML of a body names, in order. */
export function listNamedFiles(html: string): NamedFile[] {
  const found: NamedFile[] = [];
  parseFragment(html).childNodes.forEach(visit);
  return found;

  function visit(node: DefaultTreeAdapterTypes.ChildNode): void {
    if (!tree.isElementNode(node)) return;
    for (const { name, value } of node.attrs) {
      found.push(...read(node.tagName, name, value).filter(({ address }) => address.trim()));
    }
    node.childNodes.forEach(visit);
  }
}

function read(tagName: string, attribute: string, value: string): NamedFile[] {
  switch (attribute) {
    case 'srcset':
      return listCandidates(value).map(({ address }) => ({ kind: 'picture', address }));
    case 'poster':
      return [{ kind: 'picture', address: value }];
    case 'src':
      if (tagName === 'img') return [{ kind: 'picture', address: value }];
      return tagName === 'iframe' ? [] : [{ kind: 'media', address: value }];
    case 'href':
      return isFileAddress(value) ? [{ kind: 'link', address: value }] : [];
    default:
      return [];
  }
}
