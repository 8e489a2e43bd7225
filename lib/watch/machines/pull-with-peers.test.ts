import { expect, test } from 'vitest';
import type { PullReport } from '../pull-and-sync';
import { pullWithPeers } from './pull-with-peers';

/** A machine at commit `1`, what it has told its peers, and what its next pulls find. */
function openMachine(finds: string[]) {
  let told = 0;
  let commit = '1';
  const pulling = pullWithPeers(
    async (): Promise<PullReport> => {
      const before = commit;
      const after = finds.shift();
      if (after === undefined) throw new Error('away');
      commit = after;
      const files = { added: 0, changed: 1, removed: 0 };
      return { branch: 'main', before, after, files, articles: 1, problems: 0 };
    },
    {
      tell() {
        told += 1;
      },
    },
  );
  return { ...pulling, told: () => told };
}

test('a push is told to the peers, also while it cannot be pulled here', async () => {
  const { pull, told } = openMachine(['2']);
  expect(await pull({ isFromPeer: false })).toMatchObject({ after: '2' });
  expect(told()).toBe(1);
  await expect(pull({ isFromPeer: false })).rejects.toThrow('away');
  expect(told()).toBe(2);
});

test('what a peer says goes no further', async () => {
  const { pull, told } = openMachine(['2']);
  expect(await pull({ isFromPeer: true })).toMatchObject({ after: '2' });
  expect(told()).toBe(0);
});

test('a look tells of what it finds, and of nothing else', async () => {
  const { look, told } = openMachine(['1', '2', '2']);
  await look();
  expect(told()).toBe(0);
  await look();
  expect(told()).toBe(1);
  await look();
  await expect(look()).rejects.toThrow('away');
  expect(told()).toBe(1);
});
