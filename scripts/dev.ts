import { allowClosedPipe } from './allow-closed-pipe';
import '../lib/serve/processes/end-with-parent.mjs';
import { serve } from '../lib/serve/processes/serve';
import { syncInChild } from '../lib/watch/sync-site';
import { watchSite } from '../lib/watch/watch-site';

/** `npm run dev`: serves the program as it is being written; content is followed as in `start`. */
allowClosedPipe();
await syncInChild();
serve('dev', watchSite);
