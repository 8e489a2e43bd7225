import { keepDataFolder } from '../lib/archive/store/data-folder';
import { hashOfProgram } from '../lib/build/commands';
import { checkSite } from '../lib/check/check-site';
import { openProgress } from '../lib/check/progress';
import { siteFolder } from '../lib/settings/folders';
import { SettingsError } from '../lib/settings/settings-error';
import { fetchOrEnd } from '../lib/watch/fetch-or-end';
import { printProblems } from '../lib/watch/sync-site';
import { allowClosedPipe } from './allow-closed-pipe';

/**
 * `npm run check`: names every problem of the archive, and what readers are not shown as it was
 * meant; fails when one of them is an error.
 */
allowClosedPipe();
await fetchOrEnd();
const progress = openProgress();
try {
  const { problems, articles } = await checkSite({
    siteFolder: siteFolder(),
    dataFolder: keepDataFolder(),
    program: hashOfProgram(),
    now: Date.now(),
    onProgress: progress.update,
  });
  progress.close();
  console.log(`  ${articles} articles`);
  printProblems(problems, Number.POSITIVE_INFINITY);
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
  progress.close();
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
