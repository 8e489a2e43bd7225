import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { encodeAddress, type Href, toAddress } from '../addresses/text';

type Node = DefaultTreeAdapterMap['node'];

/** A file of Hugo's output. */
export interface PublicFile {
  /** Relative to the output's folder. */
  file: string;
  /** As a server of files answers it: `/news/` for `news/index.html`. */
  address: Href;
  /** Of a page; empty for other files. */
  title: string;
  /** Where a page of an alias leads; empty for other pages. */
  leadsTo: string;
}

/** Every file of Hugo's output, by path. */
export function listPublic(folder: string): PublicFile[] {
  return list(folder, '')
    .toSorted()
    .map((file) => {
      const address = toAddress(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
      const page = /\.html?$/i.test(file) ? readPage(path.join(folder, file)) : null;
      return {
        file,
        address: encodeAddress(address),
        title: page?.title ?? '',
        leadsTo: page?.leadsTo ?? '',
      };
    });
}

function list(folder: string, below: string): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const inside = below ? `${below}/${entry.name}` : entry.name;
    return entry.isDirectory() ? list(folder, inside) : [inside];
  });
}

function readPage(file: string): { title: string; leadsTo: string } {
  const page = { title: '', leadsTo: '' };
  visit(parse(readFileSync(file, 'utf8')));
  return page;

  function visit(node: Node): void {
    if ('tagName' in node && node.tagName === 'title' && !page.title) {
      page.title = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    }
    if ('tagName' in node && node.tagName === 'meta') {
      const value = (name: string) => node.attrs.find((attr) => attr.name === name)?.value ?? '';
      const isRefresh = value('http-equiv').toLowerCase() === 'refresh';
      if (isRefresh) page.leadsTo = /url=\s*['"]?([^'"]+)/i.exec(value('content'))?.[1] ?? '';
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  }
}
