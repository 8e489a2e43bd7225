import { readFile } from 'node:fs/promises';
import { WORKER_FILE } from '@/lib/serve/command';
import { nullWhereGone } from '@/lib/settings/gone';
import { BASE_PATH } from '@/lib/settings/place';

/** The service worker of the build that serves; in development there is none. */
export async function GET(): Promise<Response> {
  try {
    return new Response(await readFile(/* turbopackIgnore: true */ WORKER_FILE, 'utf8'), {
      headers: {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'no-cache',
        'service-worker-allowed': `${BASE_PATH}/`,
      },
    });
  } catch (error) {
    return new Response(nullWhereGone(error), { status: 404 });
  }
}
