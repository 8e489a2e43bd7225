import type { ChildProcess } from 'node:child_process';
import type { Server } from 'node:http';
import { Socket } from 'node:net';
import { SERVING } from '../command';
import { tellParent } from './tell-parent';

/** What goes with a connection that is handed to a worker. */
const CONNECTION = 'connection';
/** What a worker sends when it has taken it, and when it takes no more. */
const TAKEN = 'taken';
const LEAVING = 'leaving';

/** A connection that no worker took is given up then: nobody waits without an end. */
const LONGEST_WAIT_MS = 15_000;
const UNHEARD_MS = 100;

export interface HandOver {
  /** Takes a connection of which nothing has been read. */
  take: (connection: Socket) => void;
  /** Takes a process, which has connections from when it serves until it leaves or ends. */
  join: (worker: ChildProcess) => void;
  /** Whether every connection has been taken. */
  isDone: () => boolean;
}

/**
 * Hands connections to workers in turn, each worker one at a time: one that is busy is handed no
 * other until it has taken the last. What a worker had not taken when it ended goes to another one;
 * `node:cluster` loses it, and its reader would wait for ever.
 */
export function createHandOver(longestWaitMs = LONGEST_WAIT_MS): HandOver {
  const waiting: Socket[] = [];
  const free: ChildProcess[] = [];
  const leaving = new WeakSet<ChildProcess>();
  const given = new Map<ChildProcess, Socket>();
  return { take, join, isDone: () => waiting.length === 0 && given.size === 0 };

  function take(connection: Socket): void {
    waiting.push(connection);
    const timer = setTimeout(() => forget(connection), longestWaitMs);
    connection.once('close', () => clearTimeout(timer));
    connection.on('error', () => forget(connection));
    handOver();
  }

  function join(worker: ChildProcess): void {
    worker.on('message', (message) => {
      if (message === TAKEN) {
        // The worker has one of its own.
        given.get(worker)?.destroy();
        given.delete(worker);
      }
      if (message === LEAVING) leave(worker);
      if (message === SERVING || message === TAKEN) {
        if (!leaving.has(worker)) free.push(worker);
        handOver();
      }
    });
    // One that was killed before it took what it was handed is not always heard to disconnect.
    worker.once('exit', () => setTimeout(takeBack, UNHEARD_MS, worker));
    worker.once('disconnect', () => takeBack(worker));
  }

  /** All that it sent has been read by then. */
  function takeBack(worker: ChildProcess): void {
    leave(worker);
    const lost = given.get(worker);
    given.delete(worker);
    if (lost) waiting.unshift(lost);
    handOver();
  }

  function handOver(): void {
    while (waiting.length > 0 && free.length > 0) {
      const worker = free.shift();
      const connection = waiting.shift();
      if (!worker || !connection) return;
      given.set(worker, connection);
      // A channel that fails ends, and that is heard of.
      worker.send(CONNECTION, connection, { keepOpen: true }, () => {});
    }
  }

  function leave(worker: ChildProcess): void {
    leaving.add(worker);
    const place = free.indexOf(worker);
    if (place !== -1) free.splice(place, 1);
  }

  function forget(connection: Socket): void {
    const place = waiting.indexOf(connection);
    if (place !== -1) waiting.splice(place, 1);
    connection.destroy();
  }
}

/** Has `server` answer what is handed to this process. */
export function takeConnections(server: Server): void {
  process.on('message', (message, connection) => {
    if (message !== CONNECTION) return;
    tellParent(TAKEN);
    if (!(connection instanceof Socket)) return;
    // As with connections that a server takes itself: who has said everything may still listen.
    connection.allowHalfOpen = true;
    server.emit('connection', connection);
  });
}

/** From now on this process takes no connection. */
export function leaveConnections(): void {
  tellParent(LEAVING);
}
