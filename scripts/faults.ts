import { buildApp } from '../lib/build/build-app';
import { FAULTS } from '../testing/faults/faults';
import { MACHINE_FAULTS } from '../testing/faults/machine-faults';
import { serveMachines } from '../testing/faults/machines';
import { runFault, type Seen } from '../testing/faults/run-fault';
import { NoDisk, serveSite } from '../testing/faults/served-site';
import { canUse } from '../testing/needs';

/**
 * `npm run faults`: makes everything go wrong that is known to, one after another, while a site is
 * served and read, by one machine and by three; prints what readers saw, and how long it took until
 * an edit was seen again. Of words behind it only those faults are made that are named with them.
 */
const PORT = 4391;
const LASTS_MS = 30_000;
const EDITS = 20;

const words = process.argv.slice(2).join(' ');
const isWanted = ({ name }: { name: string }) => name.includes(words);
const counts = { passed: 0, failed: 0 };

await buildApp();
for (const fault of FAULTS.filter(isWanted)) {
  const site = await serveSite(PORT, fault.diskMb).catch((error) => {
    if (!(error instanceof NoDisk)) throw error;
    console.log(`${fault.name}\n  left out: ${error.message}`);
  });
  if (!site) continue;
  await tell(site, fault);
  await site.stop();
}
const machineFaults = MACHINE_FAULTS.filter(isWanted);
if (machineFaults.length > 0 && canUse('postgres') && canUse('nginx')) await tellOfMachines();
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function tellOfMachines(): Promise<void> {
  console.log('\nThree machines, nginx and PostgreSQL');
  const machines = await serveMachines(PORT + 1, LASTS_MS);
  try {
    const editsMs: number[] = [];
    for (let edit = 0; edit < EDITS; edit++) editsMs.push(await machines.editAndWait());
    const [median, slowest] = [editsMs.toSorted((a, b) => a - b)[EDITS / 2], Math.max(...editsMs)];
    console.log(
      `an edit is seen on all three after ${median?.toFixed(0)} ms (median of ${EDITS}), ${slowest.toFixed(0)} ms at the latest`,
    );
    for (const fault of machineFaults) {
      if (fault.needsDisk && !machines.disk) {
        console.log(`${fault.name}\n  left out: no disk may be mounted here`);
      } else await tell(machines, fault);
    }
  } finally {
    await machines.stop();
  }
}

/** Makes a fault, and prints what came of it. */
async function tell<Site extends Parameters<typeof runFault>[0] & { printed(): string }>(
  site: Site,
  fault: { name: string; make(site: Site): Promise<unknown> },
): Promise<void> {
  try {
    const seen = await runFault(site, fault);
    console.log(format(seen));
    if (seen.equalsFresh) counts.passed++;
    else counts.failed++;
  } catch (error) {
    counts.failed++;
    console.log(`${fault.name}\n  ${error}\n${site.printed()}`);
  }
}

function format({ name, recoveryMs, equalsFresh, ...seen }: Seen): string {
  const answers = (counts: Record<number, number>) =>
    Object.entries(counts)
      .map(([status, count]) => `${status === '0' ? 'none' : status} ${count} times`)
      .join(', ');
  return [
    name,
    `  a kept page: ${answers(seen.kept)}; slowest ${seen.slowestKeptMs.toFixed(0)} ms`,
    `  others: ${answers(seen.others)}; slowest ${seen.slowestOtherMs.toFixed(0)} ms`,
    ...(seen.wrong.length > 0 ? [`  unexpected: ${[...new Set(seen.wrong)].join(', ')}`] : []),
    `  an edit was seen after ${(recoveryMs / 1000).toFixed(1)} s; the store is ${equalsFresh ? '' : 'NOT '}as a fresh one`,
  ].join('\n');
}
