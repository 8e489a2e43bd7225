import { joinCalls } from '../join-calls';
import type { PullReport } from '../pull-and-sync';
import type { Peers } from './tell-peers';

export interface Pulling {
  /** Pulls because of a push, of which the peers are told unless one of them has said so. */
  pull: (push: { isFromPeer: boolean }) => Promise<PullReport>;
  /** Pulls what may have been pushed; the peers are told where it was. */
  look: () => Promise<void>;
}

/**
 * Has pushes pulled here and by the peers. What is asked for while a pull runs is done once, after
 * it. Word of a push that came from a peer goes no further, however they name each other.
 */
export function pullWithPeers(pullAndSync: () => Promise<PullReport>, peers: Peers): Pulling {
  const pullOnce = joinCalls(pullAndSync);
  return { pull, look };

  function pull({ isFromPeer }: { isFromPeer: boolean }): Promise<PullReport> {
    if (!isFromPeer) peers.tell();
    return pullOnce();
  }

  async function look(): Promise<void> {
    const { before, after } = await pullOnce();
    if (before !== after) peers.tell();
  }
}
