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
  let isHeld = false;
  try {
    const { rows } = await client.query('select pg_try_advisory_lock(hashtext($1)) as is_held', [
      `${schemaOf(address)} ${role}`,
    ]);
    isHeld = Boolean(rows[0]?.is_held);
  } finally {
    if (!isHeld) leave();
  }
  if (!isHeld) return undefined;
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
    leave();
  }

  /** Whether the database hears it, nobody waits for: it may never. */
  function leave(): void {
    client.end().catch(() => {});
  }
}
