import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PUBLIC_WORKER } from '../../addresses/routes';
import { withoutReact } from '../../pages/without-react';
import { WORKER_FILE } from '../../serve/command';
import { otherBinary } from './other-binary';
import { leaveOut } from './traces';

const BUILD = '.next';
const MANIFEST = path.join(BUILD, 'prerender-manifest.json');
/** Of the pages of languages that have another status than most. */
const STATUSES = [
  ['missing', 404],
  ['gone', 410],
] as const;
const HTML = 'text/html; charset=utf-8';
const PROXY_TRACE = path.join(BUILD, 'server/middleware.js.nft.json');

/**
 * What a build for functions needs besides what Next.js has made of it, which no setting says: pages
 * that were made with it lose what nobody reads and have a type, the pages of what is not there have
 * their true status, the service worker is one of the files that the platform sends, and the proxy
 * carries the binary of one C library alone.
 */
export function finishBuild(): void {
  const manifest: Manifest = readJson(MANIFEST);
  for (const [route, page] of Object.entries(manifest.routes)) {
    const file = path.join(BUILD, 'server/app', route);
    if (!existsSync(`${file}.html`)) continue;
    const html = withoutReact(readFileSync(`${file}.html`, 'utf8'), BUILD);
    writeFileSync(`${file}.html`, html);
    page.htmlSize = Buffer.byteLength(html);
    page.initialHeaders = { ...headersOf(`${file}.meta`), 'content-type': HTML };
    const status = STATUSES.find(([kind]) => route.endsWith(`/${kind}`))?.[1];
    if (!status) continue;
    page.initialStatus = status;
    // Made anew it would have another one, so it stays until the next deployment.
    page.initialRevalidateSeconds = false;
  }
  writeFileSync(MANIFEST, JSON.stringify(manifest));
  const worker = path.join('public', PUBLIC_WORKER);
  mkdirSync(path.dirname(worker), { recursive: true });
  copyFileSync(WORKER_FILE, worker);
  leaveOut(PROXY_TRACE, (file) => file.includes(`/${otherBinary()}/`));
}

/** Of the pages that were made with the build, by their routes. */
interface Manifest {
  routes: Record<
    string,
    {
      htmlSize?: number;
      initialStatus?: number;
      initialHeaders?: Record<string, string>;
      initialRevalidateSeconds: number | false;
    }
  >;
}

/** The headers with which a page was made. */
function headersOf(file: string): Record<string, string> {
  return existsSync(file) ? readJson(file).headers : {};
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
