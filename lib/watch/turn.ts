import { keepDataFolder } from '../archive/store/data-folder';
import { databaseOf } from '../archive/store/database';
import { takeLock } from '../archive/store/lock';
import { takeDatabaseLock } from '../archive/store/postgres/lock';

/** Of several processes, and of several machines on one database, one follows the files. */
export interface Turn {
  /** Whether it is this process. */
  isOurs: boolean;
  /** Called when it no longer is, because the database does not answer. */
  onLost: () => void;
}

/** Takes the turn where nobody has it. Throws where that cannot be told. */
export async function takeTurn(turn: Turn): Promise<void> {
  const folder = keepDataFolder();
  const database = databaseOf(process.env);
  const lock = database ? await takeDatabaseLock(database, 'follower', lose) : takeLock(folder);
  turn.isOurs = lock !== undefined;

  function lose(): void {
    turn.isOurs = false;
    turn.onLost();
  }
}
