import { allowClosedPipe } from './allow-closed-pipe';
import './end-with-parent.mjs';
import { serve } from './serve';
import { syncInChild } from './sync-site';
import { watchSite } from './watch-site';

/** `npm run dev`: serves the program as it is being written; content is followed as in `start`. */
allowClosedPipe();
await syncInChild();
serve('dev', watchSite);
