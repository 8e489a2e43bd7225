import { allowClosedPipe } from './allow-closed-pipe';
import '../lib/serve/processes/end-with-parent.mjs';
import { serve } from '../lib/serve/processes/serve';
import { openSite } from '../lib/watch/open-site';

/** `npm run dev`: serves the program as it is being written; content is followed as in `start`. */
allowClosedPipe();
serve('dev', await openSite());
