import { allowClosedPipe } from './allow-closed-pipe';
import '../lib/serve/processes/end-with-parent.mjs';
import { databaseOf } from '../lib/archive/store/database';
import { expectPreviewSecret } from '../lib/preview/secret';
import { serve } from '../lib/serve/processes/serve';
import { showUnpublished } from '../lib/settings/unpublished';
import { fetchOrEnd } from '../lib/watch/fetch-or-end';
import { expectPeers } from '../lib/watch/machines/read-peers';
import { openSite } from '../lib/watch/open-site';

/**
 * `npm run dev`: serves the program as it is being written; content is followed as in `start`, and what
 * is not published is shown, too, unless a database, which may be others', holds the store.
 */
allowClosedPipe();
if (!databaseOf(process.env)) showUnpublished();
await fetchOrEnd();
expectPeers();
expectPreviewSecret();
serve('dev', await openSite());
