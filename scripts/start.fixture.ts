import '../lib/serve/processes/end-with-parent.mjs';
import { openLog } from '../lib/log/open-log';
import { onSignal } from '../lib/serve/on-signal.mjs';
import { serve } from '../lib/serve/processes/serve';
import { openSite } from '../lib/watch/open-site';
import { allowClosedPipe } from './allow-closed-pipe';

/** `npm start` as tests run it: nothing is built, and the server and the pace are theirs. */
const [server = '', pace = '{}'] = process.argv.slice(2);
allowClosedPipe();
onSignal(() => process.exit(0));
await openLog();
serve('start', await openSite(JSON.parse(pace)), [server]);
