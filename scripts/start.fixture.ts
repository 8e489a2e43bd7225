import '../lib/serve/processes/end-with-parent.mjs';
import { serve } from '../lib/serve/processes/serve';
import { syncInChild } from '../lib/watch/sync-site';
import { watchSite } from '../lib/watch/watch-site';
import { allowClosedPipe } from './allow-closed-pipe';

/** `npm start` as tests run it: nothing is built, and the server and the pace are theirs. */
const [server = '', pace = '{}'] = process.argv.slice(2);
allowClosedPipe();
await syncInChild();
serve('start', () => watchSite(JSON.parse(pace)), [server]);
