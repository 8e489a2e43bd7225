import { buildApp } from '../lib/build/build-app';
import { allowClosedPipe } from './allow-closed-pipe';
import '../lib/serve/processes/end-with-parent.mjs';
import { expectWorkers } from '../lib/serve/processes/count-workers';
import { serve } from '../lib/serve/processes/serve';
import { openSite } from '../lib/watch/open-site';

/** `npm start`: brings the store up to date, builds where the program changed, and serves. */
allowClosedPipe();
expectWorkers();
const watch = await openSite();
await buildApp();
serve('start', watch);
