import { buildApp } from '../lib/build/build-app';
import { openLog } from '../lib/log/open-log';
import { syncSite } from '../lib/watch/sync-site';

/** `npm run build`: what a deployment needs before `next start`. */
await openLog();
await syncSite();
await buildApp();
