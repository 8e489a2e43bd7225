import { setTimeout as pause } from 'node:timers/promises';
import { dataFolder } from '../archive/store/data-folder';
import { databaseOf } from '../archive/store/database';
import { explainFailure } from '../archive/store/postgres/explain-failure';
import type { Pace } from './follow-changes';
import { showDue } from './show-due';
import { hasArchive, syncInChild } from './sync-site';
import { openTrouble } from './trouble';
import { type Turn, takeTurn } from './turn';
import { watchBeside } from './watch-beside';
import { type Watching, watchSite } from './watch-site';

const ASK_MS = 2000;

/**
 * Brings the store of this process's site up to date, and returns what follows its files from then
 * on. Of several processes on one site one does so, and the others take over when it is gone; where
 * the data folder cannot be written, nobody does.
 */
export async function openSite(pace: Partial<Pace> = {}): Promise<() => Watching> {
  const turn: Turn = { isOurs: false, onLost: () => {} };
  if (!(await takeFirstTurn(turn))) return showDue();
  if (!turn.isOurs) {
    console.log('Another process follows the files of this site; this one serves beside it.');
  }
  while (!turn.isOurs && !(await hasArchive())) {
    await pause(ASK_MS);
    await takeTurnIfFree(turn);
  }
  if (turn.isOurs) await syncInChild();
  return () => watchInTurn(turn, pace);
}

/** False where the data folder cannot be written, and what is in it is served as it is. */
async function takeFirstTurn(turn: Turn): Promise<boolean> {
  const trouble = openTrouble('The database answers.');
  for (;;) {
    try {
      await takeTurn(turn);
      trouble.over();
      return true;
    } catch (error) {
      if (databaseOf(process.env)) {
        trouble.say(explainFailure(error));
        await pause(ASK_MS);
      } else if (await hasArchive()) {
        console.error(`${dataFolder()} cannot be written: its store is served as it is.`);
        return false;
      } else throw error;
    }
  }
}

/** It is asked for again and again, so what went wrong may be over the next time. */
async function takeTurnIfFree(turn: Turn): Promise<void> {
  await takeTurn(turn).catch(() => {});
}

/** Watches whenever it is this process's turn. */
function watchInTurn(turn: Turn, pace: Partial<Pace>): Watching {
  let watching = turn.isOurs ? watchSite(pace) : watchBeside();
  let isAsking = false;
  turn.onLost = () => {
    console.error('The database does not answer; the files are followed again when it does.');
    watching.stop().catch(console.error);
    watching = watchBeside();
  };
  const asking = setInterval(ask, ASK_MS);
  return {
    stop: () => {
      clearInterval(asking);
      return watching.stop();
    },
    checkStore: () => watching.checkStore(),
    pull: (push) => watching.pull(push),
  };

  async function ask(): Promise<void> {
    if (turn.isOurs || isAsking) return;
    isAsking = true;
    await takeTurnIfFree(turn);
    isAsking = false;
    if (!turn.isOurs) return;
    console.log('This process follows the files of the site now.');
    await watching.stop();
    watching = watchSite(pace);
  }
}
