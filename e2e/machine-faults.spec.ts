import { expect, test } from 'playwright/test';
import { MACHINE_FAULTS } from '../testing/faults/machine-faults';
import { type Machines, serveMachines } from '../testing/faults/machines';
import { runFault } from '../testing/faults/run-fault';
import { canUse } from '../testing/needs';
import { FIRST_PORT } from '../testing/sites';

/** Three machines serve one site behind nginx; their store lies in PostgreSQL. */
test.describe.configure({ mode: 'default' });

const LASTS_MS = 4000;
/** Answers come within two seconds, and edits within ten, on a machine that has nothing else to do. */
const LONGEST_ANSWER_MS = 15_000;
const LONGEST_RECOVERY_MS = 60_000;

let machines: Machines | undefined;

test.skip(!canUse('postgres') || !canUse('nginx'), 'PostgreSQL or nginx is missing');

test.beforeAll(async () => {
  test.setTimeout(180_000);
  machines = await serveMachines(FIRST_PORT + 70, LASTS_MS);
});

test.afterAll(() => machines?.stop());

for (const fault of MACHINE_FAULTS) {
  test(`readers read on, and nothing is lost, when ${fault.name}`, async () => {
    test.setTimeout(240_000);
    if (!machines) throw new Error('No machine serves');
    if (fault.needsDisk && !machines.disk) {
      console.warn(`No disk may be mounted here: "${fault.name}" is left out.`);
      test.skip();
    }
    const seen = await runFault(machines, fault);
    expect(Object.keys(seen.kept)).toEqual(['200']);
    expect(seen.wrong).toEqual([]);
    expect(seen.equalsFresh).toBe(true);
    expect(Math.max(seen.slowestKeptMs, seen.slowestOtherMs)).toBeLessThan(LONGEST_ANSWER_MS);
    expect(seen.recoveryMs).toBeLessThan(LONGEST_RECOVERY_MS);
    // Of an outage a few lines tell, and not each request that meets it.
    expect(machines.printed()).not.toMatch(/could not be looked up|Rendering .* failed|\n +at /);
  });
}

test('for a database that is silent a reader waits once', async () => {
  const [machine] = machines?.all ?? [];
  if (!machines || !machine) throw new Error('No machine serves');
  const search = (word: string) => machine.ask(`/search/?q=${word}`);
  expect((await search('first'))?.status).toBe(200);
  // What stands at an address is looked up anew; that it was a page before is remembered.
  await machines.editAndWait();
  machines.network.drop();
  try {
    const answer = await search('second');
    expect(answer?.status).toBe(503);
    expect(answer?.headers['server-timing']).toMatch(/find/);
    expect(answer?.headers['server-timing']).not.toMatch(/render/);
  } finally {
    machines.network.heal();
  }
});
