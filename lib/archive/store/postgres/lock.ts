import { schemaOf } from '../database';
import type { Lock } from '../lock';
import { openSession } from './session';

const ASK_MS = 2000;

/** Who follows the files, and who makes a store anew beside the one that is served. */
type Role = 'follower' | 'maker';

/**
 * Takes a lock of a site's stores in a database, which one process of all machines has. It goes with the
 * connection, which is lost when this process ends, and, which `onLost` hears, when the database
 * does not answer; undefined while another one has it.
 */
export async function takeDatabaseLock(
  address: string,
  role: Role,
  onLost: () => void,
): Promise<Lock | undefined> {
  const client = await openSession(address);
  const { rows } = await client.query('select pg_try_advisory_lock(hashtext($1)) as is_held', [
    `${schemaOf(address)} ${role}`,
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
