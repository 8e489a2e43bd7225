import path from 'node:path';
import { nextDue } from '../archive/store/next-due';
import { openStore } from '../archive/store/store';
import { siteFolder } from '../settings/folders';
import { followChanges, type Pace } from './follow-changes';
import { type Pulling, pullWithPeers } from './machines/pull-with-peers';
import { openPeers } from './machines/tell-peers';
import { pollRepository } from './poll-repository';
import { pullAndSync } from './pull-and-sync';
import { inOneLine, openTrouble } from './trouble';
import { identify, listWatched, watchFolders } from './watch-folders';

/** How often to ask for the next date that comes, which clocks that jump may bring nearer. */
const DATES_MS = 1000;
const PACE: Pace = { lookMs: 60_000, troubleMs: 5000, patienceMs: 30_000 };

export interface Watching {
  /** Stops to watch, and waits for a sync that runs: it ends, or is as if it had never begun. */
  stop: () => Promise<void>;
  /** Makes the store anew where it is damaged. */
  checkStore: () => void;
  /** Pulls the content's checkout and syncs. Throws `GitError`, and what keeps a sync from its end. */
  pull: Pulling['pull'];
}

async function dueNext(): Promise<number | null> {
  return nextDue(openStore());
}

/**
 * Follows the site's content, files and settings, and syncs what changes, until told to stop.
 * Nothing that happens to files, to watches of them or to the store ends it. Where watching fails
 * it is begun anew, again and again, and meanwhile files are looked at.
 */
export function watchSite(pace: Partial<Pace> = {}): Watching {
  const { lookMs, troubleMs, patienceMs } = { ...PACE, ...pace };
  const folder = siteFolder();
  const content = path.join(folder, 'content');
  const trouble = openTrouble('Changes are noticed at once again.');
  const follower = followChanges({ lookMs, troubleMs, patienceMs }, watchAnewInTime);
  let places: string[] = [];
  let seen = '';
  let watchedSince = 0;
  let close = async () => {};
  let lastDue = { at: 0, tried: 0 };
  watchAnew();

  const checking = setInterval(check, troubleMs);
  const dating = setInterval(lookWhenDue, DATES_MS);
  process.on('uncaughtException', onError);
  const { pull, look } = pullWithPeers(() => pullAndSync(follower), openPeers());
  const polling = pollRepository(look);
  return { stop, checkStore: follower.checkStore, pull };

  function watchAnew(): void {
    close().catch(onError);
    watchedSince = Date.now();
    places = listPlaces();
    seen = identify([folder, ...places]);
    let hasFailed = false;
    close = watchFolders(folder, places, {
      onChange,
      onReady: () => {
        // For what changed while nobody watched.
        follower.look();
        if (hasFailed) return;
        trouble.over();
        follower.setDeaf(false);
      },
      onError: (error) => {
        hasFailed = true;
        onError(error);
      },
    });
  }

  function onChange(file: string): void {
    // It, or what it stands in, may have been away and be back, with watches that are not.
    if (places.some((place) => place === file || path.dirname(place) === file)) seen = '';
    follower.note(path.relative(content, file).split(path.sep).join('/'));
  }

  function onError(error: unknown): void {
    // One for every folder would say the same.
    const reason = inOneLine(error).replace(/,? '.*$/, '');
    trouble.say(`Changes may be noticed late, because watching failed: ${reason}`);
    follower.setDeaf(true);
  }

  /** A folder that was away is another one to the system, and nothing would be heard of it. */
  function check(): void {
    if (identify([folder, ...listPlaces()]) !== seen) {
      watchAnew();
      follower.look();
    } else if (trouble.isOpen()) watchAnewInTime();
  }

  /** Not too often: where nothing can be heard at all, this does not help either. */
  function watchAnewInTime(): void {
    if (Date.now() - watchedSince >= lookMs) watchAnew();
  }

  /** Where a date was tried and stays due, something is wrong, and once in a while is enough. */
  async function lookWhenDue(): Promise<void> {
    const now = Date.now();
    // While the store cannot be read, there is nothing to show either.
    const at = await dueNext().catch(() => null);
    if (at === null || at > now) return;
    if (at === lastDue.at && now - lastDue.tried < lookMs) return;
    lastDue = { at, tried: now };
    follower.lookForDates();
  }

  function listPlaces(): string[] {
    try {
      return listWatched(folder);
    } catch {
      // The sync says what is wrong with the settings.
      return places.length > 0 ? places : [content];
    }
  }

  async function stop(): Promise<void> {
    for (const timer of [checking, dating]) clearInterval(timer);
    polling.stop();
    await Promise.all([follower.stop(), close()]);
  }
}
