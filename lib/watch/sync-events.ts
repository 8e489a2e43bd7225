/** A sync that has ended in this process, or in one that it waited for. */
export interface SyncEvent {
  outcome: 'done' | 'failed';
  durationMs: number;
  /** From the first change of a file to the moment at which readers saw it; none where that is not known. */
  lagMs?: number;
}

type Listener = (event: SyncEvent) => void;

const listeners = new Set<Listener>();
/** What ended before anybody listened. */
const untold: SyncEvent[] = [];
const MOST_UNTOLD = 10;

/** Tells of each sync from now on, and of the first ones, which end before anything else begins. */
export function onSync(listener: Listener): void {
  listeners.add(listener);
  for (const event of untold.splice(0)) listener(event);
}

export function tellSync(event: SyncEvent): void {
  if (listeners.size === 0 && untold.length < MOST_UNTOLD) untold.push(event);
  for (const listener of listeners) listener(event);
}
