import { allowClosedPipe } from './allow-closed-pipe';
import '../lib/serve/processes/end-with-parent.mjs';
import { useFetchedSite } from '../lib/git/fetch-site';
import { openLog } from '../lib/log/open-log';
import { expectPreviewSecret } from '../lib/preview/secret';
import { expectWorkers } from '../lib/serve/processes/count-workers';
import { serve } from '../lib/serve/processes/serve';
import { expectServable } from '../lib/watch/expect-site';
import { showDue } from '../lib/watch/show-due';

/** `npm run serve`: serves what was built and synced before, and follows nothing. */
allowClosedPipe();
await openLog();
expectWorkers();
expectPreviewSecret();
useFetchedSite();
await expectServable();
serve('start', showDue());
