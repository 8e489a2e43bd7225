import type { Page } from '../addresses/pages';
import { readPreviewAddress } from '../addresses/previews';
import type { Href } from '../addresses/text';
import { getSite } from '../archive/store/meta';
import { openStore } from '../archive/store/store';
import { BASE_PATH } from '../settings/place';
import { findPublished } from './find-published';
import { loadSource } from './load-source';
import { previewSecret } from './secret';
import { type Preview, readPreview } from './token';

/** What stands at an address of previews. */
export type FoundPreview =
  | { kind: 'page'; page: Page }
  /** A file of the article's bundle, by its path there. */
  | { kind: 'preview-file'; preview: Preview; file: string }
  /** Nobody signed this. */
  | { kind: 'no-preview' }
  /** Readers have it now. */
  | { kind: 'preview-published'; address: Href }
  /** Its file, or its branch, is not here; its time is over. `address` is where readers have the file. */
  | { kind: 'preview-no-file' | 'preview-no-branch' | 'preview-over'; address?: Href };

/**
 * Finds what a path, percent-encoded, shows to whoever has it; undefined for what is no address of
 * previews, and where there are none. Of a token that was not signed here nothing is told, but that
 * there is no preview.
 */
export async function findPreview(path: string, now: number): Promise<FoundPreview | undefined> {
  const secret = previewSecret();
  const asked = secret ? readPreviewAddress(path, BASE_PATH) : undefined;
  if (!secret || !asked) return undefined;
  const preview = readPreview(asked.token, secret);
  if (!preview) return { kind: 'no-preview' };
  if (asked.file && preview.until > now) {
    return { kind: 'preview-file', preview, file: asked.file };
  }
  const store = openStore();
  const address = await findPublished(preview.path, store);
  if (address && !preview.branch) return { kind: 'preview-published', address };
  if (preview.until <= now) return { kind: 'preview-over', address };
  const source = await loadSource(preview, await getSite(store), store);
  if (source) return { kind: 'page', page: { kind: 'preview', token: asked.token } };
  return { kind: preview.branch ? 'preview-no-branch' : 'preview-no-file', address };
}
