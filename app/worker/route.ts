import { readFile } from 'node:fs/promises';
import { WORKER_FILE } from '@/lib/serve/command';

/** The service worker of the build that serves; in development there is none. */
export async function GET(): Promise<Response> {
  try {
    return new Response(await readFile(/* turbopackIgnore: true */ WORKER_FILE, 'utf8'), {
      headers: {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'no-cache',
        'service-worker-allowed': '/',
      },
    });
  } catch {
    return new Response(null, { status: 404 });
  }
}
