import '../lib/serve/processes/end-with-parent.mjs';
import { serve } from '../lib/serve/processes/serve';
import { openSite } from '../lib/watch/open-site';
import { allowClosedPipe } from './allow-closed-pipe';

/** `npm start` as tests run it: nothing is built, and the server and the pace are theirs. */
const [server = '', pace = '{}'] = process.argv.slice(2);
allowClosedPipe();
serve('start', await openSite(JSON.parse(pace)), [server]);
