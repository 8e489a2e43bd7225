import { allowClosedPipe } from './allow-closed-pipe';
import '../lib/serve/processes/end-with-parent.mjs';
import { openLog } from '../lib/log/open-log';
import { fetchOrEnd } from '../lib/watch/fetch-or-end';
import { syncSite } from '../lib/watch/sync-site';

/** `npm run sync`: brings the store up to date with the files, once. */
allowClosedPipe();
await openLog();
// To wait for the end of its parent is no reason to live on.
process.channel?.unref();
await fetchOrEnd();
await syncSite();
