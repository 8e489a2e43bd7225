import { serve } from './serve';
import { syncSite } from './sync-site';
import { watchSite } from './watch-site';

/** `npm run dev`: serves the program as it is being written; content is followed as in `start`. */
await syncSite();
watchSite();
serve('dev');
