import { openStore } from '../lib/archive/store/store';
import { countRemovals } from '../lib/archive/sync/removals';
import { describeRemovals } from '../lib/check/describe-removals';
import { syncSite } from '../lib/watch/sync-site';
import { allowClosedPipe } from './allow-closed-pipe';

/** `npm run check`: names every problem of the archive, and what readers are not shown; fails when one of them is an error. */
allowClosedPipe();
const { problems } = await syncSite({ everyProblem: true });
for (const line of describeRemovals(await countRemovals(openStore()))) console.log(`  ${line}`);
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
