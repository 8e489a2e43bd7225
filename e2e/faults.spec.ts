import { expect, test } from 'playwright/test';
import { FAULTS } from '../testing/faults/faults';
import { runFault } from '../testing/faults/run-fault';
import { NoDisk, serveSite } from '../testing/faults/served-site';
import { FIRST_PORT } from '../testing/sites';

// One after another, at one port.
test.describe.configure({ mode: 'default' });

const port = FIRST_PORT + 22;

for (const fault of FAULTS.filter(({ isLong }) => !isLong)) {
  test(`readers read on, and edits are seen, when ${fault.name}`, async () => {
    test.setTimeout(180_000);
    const site = await serveSite(port, fault.diskMb).catch((error) => {
      if (!(error instanceof NoDisk)) throw error;
      console.warn(`${error.message}: "${fault.name}" is left out.`);
    });
    test.skip(!site, 'no disk may be mounted here');
    if (!site) return;
    try {
      const { kept, equalsFresh } = await runFault(site, fault);
      // A process that was killed answers nobody until the next one serves; who waits for an answer
      // meanwhile asks for no other.
      const { 0: none = 0, ...answers } = kept;
      expect(Object.keys(answers)).toEqual(['200']);
      if (fault.name === 'a worker is killed') expect(none).toBeLessThanOrEqual(1);
      else if (fault.name !== 'the server is killed') expect(none).toBe(0);
      expect(equalsFresh).toBe(true);
    } finally {
      await site.stop();
    }
  });
}
