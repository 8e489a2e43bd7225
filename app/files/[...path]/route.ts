import { getSite } from '@/lib/archive';
import { openSiteFile } from '@/lib/serve/site-file';

/** Serves a file of `static/` or of a page bundle; the proxy has found that it is one. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  return openSiteFile((await params).path.join('/'), request.headers, await getSite());
}
