import type { IncomingMessage, ServerResponse } from 'node:http';
import mime from 'mime';
import { getSite } from '../archive/store/meta';
import { openStore } from '../archive/store/store';
import { readOfBranch } from '../git/preview-branch';
import { filePolicy } from '../policy/content-policy';
import { PREVIEW_HEADERS } from '../policy/preview-headers';
import { bundleFileOf } from '../preview/bundle-file';
import type { FoundPreview } from '../preview/find-preview';
import { headersOf, sendOpened } from './send-file';
import { openSiteFile } from './site-file';

/**
 * Answers with a file of a previewed bundle, from where its text is. Next.js has no route for it, so
 * it cannot make pictures of it smaller and keep them.
 */
export async function sendPreviewFile(
  request: IncomingMessage,
  response: ServerResponse,
  { preview, file }: Extract<FoundPreview, { kind: 'preview-file' }>,
): Promise<void> {
  const found = bundleFileOf(preview.path, file);
  const opened = found
    ? await open(`content/${found}`, preview.branch, headersOf(request))
    : new Response(null, { status: 404 });
  for (const [name, value] of Object.entries(PREVIEW_HEADERS)) opened.headers.set(name, value);
  await sendOpened(request, response, opened);
}

async function open(file: string, branch: string, headers: Headers): Promise<Response> {
  if (!branch) return openSiteFile(file, headers, await getSite(openStore()));
  const bytes = await readOfBranch(branch, file);
  if (!bytes) return new Response(null, { status: 404 });
  const type = mime.getType(file) ?? 'application/octet-stream';
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': type,
      'content-length': String(bytes.byteLength),
      'content-security-policy': filePolicy(type),
    },
  });
}
