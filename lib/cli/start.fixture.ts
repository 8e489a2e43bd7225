import { allowClosedPipe } from './allow-closed-pipe';
import './end-with-parent.mjs';
import { serve } from './serve';
import { syncInChild } from './sync-site';
import { watchSite } from './watch-site';

/** `npm start` as tests run it: nothing is built, and the server and the pace are theirs. */
const [server = '', pace = '{}'] = process.argv.slice(2);
allowClosedPipe();
await syncInChild();
serve('start', () => watchSite(JSON.parse(pace)), [server]);
