import type { Page } from '../addresses/pages';
import { readPreviewAddress } from '../addresses/previews';
import { getSite } from '../archive/store/meta';
import { openStore } from '../archive/store/store';
import { BASE_PATH } from '../settings/place';
import { loadSource } from './load-source';
import { previewSecret } from './secret';
import { type Preview, readPreview } from './token';

/** What stands at an address of previews. */
export type FoundPreview =
  | { kind: 'page'; page: Page }
  /** A file of the article's bundle, by its path there. */
  | { kind: 'preview-file'; preview: Preview; file: string }
  | { kind: 'no-preview' }
  | { kind: 'preview-over' };

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
  if (preview.until <= now) return { kind: 'preview-over' };
  if (asked.file) return { kind: 'preview-file', preview, file: asked.file };
  const store = openStore();
  const article = await loadSource(preview, await getSite(store), store);
  if (!article) return { kind: 'no-preview' };
  return { kind: 'page', page: { kind: 'preview', token: asked.token } };
}
