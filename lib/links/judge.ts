import type { Look } from './look-at';

/** What is known of an address. */
export interface Known {
  address: string;
  /** Of the last look, in epoch milliseconds. */
  lookedAt: number;
  outcome: Look['outcome'];
  status: number;
  reason: string;
  movedTo: string;
  /** Since when it was never alive; null for what is, and for what nobody knows. */
  deadSince: number | null;
  /** Looks in a row that found it missing. */
  missing: number;
  /** Days on which looks in a row found it missing, or failed. */
  deadDays: number;
}

const DAY_MS = 86_400_000;
/** On so many days a host may be down, and come back. */
const DAYS_UNTIL_GONE = 3;
const MISSING_UNTIL_GONE = 2;

/** What is known of an address after one more look. */
export function judge(
  before: Known | undefined,
  address: string,
  { outcome, status, reason, movedTo }: Look,
  now: number,
): Known {
  const seen = { address, lookedAt: now, outcome, status, reason, movedTo };
  const dead = { deadSince: null, missing: 0, deadDays: 0 };
  if (outcome === 'alive') return { ...seen, ...dead };
  const { deadSince, missing, deadDays } = before ?? dead;
  // It may be alive or dead, as before.
  if (outcome === 'closed') return { ...seen, deadSince, missing, deadDays };
  const isNewDay = !before || deadDays === 0 || dayOf(before.lookedAt) !== dayOf(now);
  return {
    ...seen,
    deadSince: deadSince ?? now,
    missing: outcome === 'missing' ? missing + 1 : 0,
    deadDays: deadDays + (isNewDay ? 1 : 0),
  };
}

/** Whether an address is gone for good, as far as anybody can tell. */
export function isGoneForGood({ missing, deadDays }: Known): boolean {
  return missing >= MISSING_UNTIL_GONE || deadDays >= DAYS_UNTIL_GONE;
}

/** Whether an address is to be looked at: never yet, not for so long, or not today where it failed. */
export function isDue(known: Known | undefined, olderThanMs: number, now: number): boolean {
  if (!known) return true;
  const every = known.deadSince === null ? olderThanMs : Math.min(olderThanMs, DAY_MS);
  return now - known.lookedAt >= every;
}

function dayOf(time: number): number {
  return Math.floor(time / DAY_MS);
}
