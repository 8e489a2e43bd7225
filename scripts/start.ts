import { allowClosedPipe } from './allow-closed-pipe';
import '../lib/serve/processes/end-with-parent.mjs';
import { openLog } from '../lib/log/open-log';
import { expectPreviewSecret } from '../lib/preview/secret';
import { onSignal } from '../lib/serve/on-signal.mjs';
import { expectWorkers } from '../lib/serve/processes/count-workers';
import { serve } from '../lib/serve/processes/serve';
import { expectSite } from '../lib/watch/expect-site';
import { fetchOrEnd } from '../lib/watch/fetch-or-end';
import { expectPeers } from '../lib/watch/machines/read-peers';
import { openSite } from '../lib/watch/open-site';

/** `npm start`: brings the store up to date, builds where the program changed, and serves. */
allowClosedPipe();
// The first process of a container is ended by no signal that it does not listen to.
onSignal(() => process.exit(0));
await openLog();
await fetchOrEnd();
expectSite();
expectWorkers();
expectPeers();
expectPreviewSecret();
const watch = await openSite();
// Where esbuild writes the name, for a standalone folder, it leaves out the builder, too.
if (!process.env.BROADSHEET_STANDALONE) await (await import('../lib/build/build-app')).buildApp();
serve('start', watch);
