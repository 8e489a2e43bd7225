import { buildApp } from '../lib/build/build-app';
import { FAULTS } from '../testing/faults/faults';
import { runFault, type Seen } from '../testing/faults/run-fault';
import { NoDisk, serveSite } from '../testing/faults/served-site';

/**
 * `npm run faults`: makes everything go wrong that is known to, one after another, while a site is
 * served and read; prints what readers saw, and how long it took until an edit was seen again.
 */
const PORT = 4391;

await buildApp();
let failed = 0;
for (const fault of FAULTS) {
  const site = await serveSite(PORT, fault.diskMb).catch((error) => {
    if (!(error instanceof NoDisk)) throw error;
    console.log(`${fault.name}\n  left out: ${error.message}`);
  });
  if (!site) continue;
  try {
    const seen = await runFault(site, fault);
    console.log(format(seen));
    if (!seen.equalsFresh) failed++;
  } catch (error) {
    failed++;
    console.log(`${fault.name}\n  ${error}\n${site.printed()}`);
  } finally {
    await site.stop();
  }
}
console.log(`\n${FAULTS.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function format({ name, kept, others, slowestMs, recoveryMs, equalsFresh }: Seen): string {
  const answers = (counts: Record<number, number>) =>
    Object.entries(counts)
      .map(([status, count]) => `${status === '0' ? 'none' : status} ${count} times`)
      .join(', ');
  return [
    name,
    `  a kept page: ${answers(kept)}; others: ${answers(others)}; slowest ${slowestMs.toFixed(0)} ms`,
    `  an edit was seen after ${(recoveryMs / 1000).toFixed(1)} s; the store is ${equalsFresh ? '' : 'NOT '}as a fresh one`,
  ].join('\n');
}
