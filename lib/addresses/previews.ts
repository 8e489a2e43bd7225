import type { Site } from '../settings/site';
import { rootAddress } from './home';
import { type Address, below, type Href } from './text';

const PREVIEWS = '-/preview/';

/** What is asked for below the address of a preview. */
export interface AskedPreview {
  token: string;
  /** A file of its bundle, as a path with `/`; empty for the page. */
  file: string;
}

/** The address of the page that a token opens: `/-/preview/…/`. */
export function previewAddress(site: Pick<Site, 'basePath'>, token: string): Address & Href {
  return below(rootAddress(site), `${PREVIEWS}${token}/`);
}

/** What a path, percent-encoded, asks for among the previews; undefined for what is none of them. */
export function readPreviewAddress(path: string, basePath: string): AskedPreview | undefined {
  const start = rootAddress({ basePath }) + PREVIEWS;
  if (!path.startsWith(start)) return undefined;
  const [token = '', ...rest] = path.slice(start.length).split('/');
  return { token, file: decodeURIComponent(rest.join('/')) };
}

/** Where an explanation is asked for, where somebody develops. */
export function explainAddress(site: Pick<Site, 'basePath'>): Address & Href {
  return below(rootAddress(site), '-/explain/');
}
