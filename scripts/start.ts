import { buildApp } from '../lib/build/build-app';
import { allowClosedPipe } from './allow-closed-pipe';
import '../lib/serve/processes/end-with-parent.mjs';
import { serve } from '../lib/serve/processes/serve';
import { syncInChild } from '../lib/watch/sync-site';
import { watchSite } from '../lib/watch/watch-site';

/** `npm start`: brings the store up to date, builds where the program changed, and serves. */
allowClosedPipe();
await syncInChild();
await buildApp();
serve('start', watchSite);
