import { syncSite } from '../lib/watch/sync-site';
import { allowClosedPipe } from './allow-closed-pipe';

/** `npm run check`: names every problem of the archive; fails when one of them is an error. */
allowClosedPipe();
const { problems } = await syncSite({ everyProblem: true });
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
