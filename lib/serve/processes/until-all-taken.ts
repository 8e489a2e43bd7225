import type { Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { HandOver } from './hand-over';

/** Where the loop turned so often without a connection, none waits. */
const QUIET_TURNS = 10;
const TURN_MS = 10;

/**
 * Until every connection that has been made is a worker's, or `longestMs` have passed. Node.js accepts
 * one connection each time its loop turns, and so does a worker, so those that wait come one after
 * another.
 */
export async function untilAllTaken(
  server: Server,
  { isDone }: HandOver,
  longestMs: number,
): Promise<void> {
  const end = Date.now() + longestMs;
  let turns = 0;
  server.on('connection', () => {
    turns = 0;
  });
  while ((turns < QUIET_TURNS || !isDone()) && Date.now() < end) {
    await pause(TURN_MS);
    turns++;
  }
}
