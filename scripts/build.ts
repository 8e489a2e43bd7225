import { buildApp } from '../lib/build/build-app';
import { buildForFunctions } from '../lib/build/functions/build-for-functions';
import { isForFunctions } from '../lib/build/functions/is-for-functions';
import { openLog } from '../lib/log/open-log';
import { fetchOrEnd } from '../lib/watch/fetch-or-end';
import { syncSite } from '../lib/watch/sync-site';

/** `npm run build`: what a deployment needs before `npm run serve`, or a platform of functions. */
await openLog();
if (isForFunctions()) {
  // Platforms keep this folder from one build to the next.
  process.env.DATA_DIR ||= '.next/cache/broadsheet';
  await fetchOrEnd();
  const { articles } = await syncSite();
  await buildForFunctions(articles);
} else {
  await fetchOrEnd();
  await syncSite();
  await buildApp();
}
