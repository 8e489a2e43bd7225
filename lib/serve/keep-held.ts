import { isKept } from '../addresses/pages';
import type { Dependencies } from '../archive/store/dependencies';
import { BUILD_FOLDER, currentBuild, keepPage, withoutReact } from '../pages';
import type { AskedPage } from './asked';
import type { HeldResponse } from './held-response';

/** Keeps what Next.js wrote, where it is a page for everybody, and all went well. */
export function keepHeld({ page, route }: AskedPage, held: HeldResponse, read: Dependencies): void {
  if (held.statusCode !== 200 || read.hasFailed || !isKept(page)) return;
  const html = withoutReact(held.body.toString(), BUILD_FOLDER);
  const link = held.getHeader('link')?.toString();
  keepPage(currentBuild(), route, { html, link }, read).catch(console.error);
}
