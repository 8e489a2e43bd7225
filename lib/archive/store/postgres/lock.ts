import { schemaOf } from '../database';
import type { Lock } from '../lock';
import { openSession } from './session';

const ASK_MS = 2000;

/**
 * Takes the lock of a database: of all machines one follows the files, and syncs. It goes with the
 * connection, which is lost when this process ends, and, which `onLost` hears, when the database
 * does not answer; undefined while another one has it.
 */
export async function takeDatabaseLock(
  address: string,
  onLost: () => void,
): Promise<Lock | undefined> {
  const client = await openSession(address);
  const { rows } = await client.query('select pg_try_advisory_lock(hashtext($1)) as is_held', [
    `${schemaOf(address)} follower`,
  ]);
  if (!rows[0]?.is_held) {
    await client.end();
    return undefined;
  }
  let isReleased = false;
  const asking = setInterval(() => client.query('select 1').catch(lose), ASK_MS);
  client.on('end', lose);
  return { release };

  function lose(): void {
    if (isReleased) return;
    release();
    onLost();
  }

  function release(): void {
    isReleased = true;
    clearInterval(asking);
    client.end().catch(() => {});
  }
}
