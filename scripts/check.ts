import { getSite } from '../lib/archive/store/meta';
import { openStore } from '../lib/archive/store/store';
import { reportFormulas } from '../lib/archive/sync/refused-formulas';
import { countRemovals } from '../lib/archive/sync/removals';
import { describeRemovals } from '../lib/check/describe-removals';
import { listLostFiles } from '../lib/check/lost-files';
import { siteFolder } from '../lib/settings/folders';
import { fetchOrEnd } from '../lib/watch/fetch-or-end';
import { printProblems, syncSite } from '../lib/watch/sync-site';
import { allowClosedPipe } from './allow-closed-pipe';

/**
 * `npm run check`: names every problem of the archive, and what readers are not shown as it was
 * meant; fails when one of them is an error.
 */
allowClosedPipe();
await fetchOrEnd();
const { problems } = await syncSite({ everyProblem: true });
const store = openStore();
printProblems(await reportFormulas(store, await getSite(store)), Number.POSITIVE_INFINITY);
printProblems(await listLostFiles(store, siteFolder()), Number.POSITIVE_INFINITY);
for (const line of describeRemovals(await countRemovals(store))) console.log(`  ${line}`);
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
