import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sign } from '@octokit/webhooks-methods';
import { joinCalls } from '../join-calls';
import { inOneLine, openTrouble } from '../trouble';
import { readPeers } from './read-peers';

/** A peer answers within 9 s, also where its sync takes longer. */
const LONGEST_MS = 15_000;
/** Before each time that a peer is called. */
const PAUSES_MS = [0, 1000, 5000, 20_000];
/** What a peer answers that has heard of it before. */
const KNOWN = 409;

export interface Peers {
  /** Tells all of them, at once, that something was pushed; a push meanwhile is told after it. */
  tell: () => void;
}

/** The other machines of this site. Which of them could not be told is said, and nothing is thrown. */
export function openPeers(
  addresses = readPeers(),
  secret = process.env.WEBHOOK_SECRET ?? '',
  pausesMs = PAUSES_MS,
): Peers {
  const calls = addresses.map((address) => {
    const trouble = openTrouble(`The peer ${address.host} can be told of pushes again.`);
    return joinCalls(async () => {
      const reason = await tellPeer(address, secret, pausesMs);
      if (reason === undefined) trouble.over();
      else trouble.say(`The peer ${address.host} could not be told of a push: ${reason}`);
    });
  });
  return {
    tell() {
      for (const call of calls) call();
    },
  };
}

/** Why a peer could not be told, the last time; undefined where it was. */
async function tellPeer(
  address: URL,
  secret: string,
  pausesMs: number[],
): Promise<string | undefined> {
  // No branch: it pulls the one that it serves. The name makes it another one than the last.
  const body = JSON.stringify({ fromPeer: true, name: randomUUID() });
  const headers = {
    'content-type': 'application/json',
    'x-signature-256': await sign(secret, body),
  };
  let reason: string | undefined;
  for (const pauseMs of pausesMs) {
    await pause(pauseMs);
    reason = await call(address, { method: 'POST', headers, body });
    if (reason === undefined) return undefined;
  }
  return reason;
}

async function call(address: URL, request: RequestInit): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(LONGEST_MS);
    const response = await fetch(address, { ...request, signal });
    await response.body?.cancel();
    if (response.ok || response.status === KNOWN) return undefined;
    return `it answers ${response.status}`;
  } catch (error) {
    return inOneLine(error);
  }
}
