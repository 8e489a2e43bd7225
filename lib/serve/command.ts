/**
 * Where the build puts what holds the port, what answers, and the service worker; relative to the
 * program's folder.
 */
export const SERVER_FILE = '.next/broadsheet-server.mjs';
export const ANSWERING_FILE = '.next/broadsheet-answering.mjs';
export const WORKER_FILE = '.next/broadsheet-worker.js';

/** What the server, and each of its workers, sends over its channel once it serves. */
export const SERVING = 'serving';

/** What Node.js is started with to serve, in the program's folder. */
export const SERVER_WORDS = [SERVER_FILE];

/**
 * The same for one of its workers. With gigabytes to grow into, V8 would let garbage lie until the
 * process is twice as large as it has to be.
 */
export const ANSWERING_WORDS = ['--max-old-space-size=1024', ANSWERING_FILE];

/** A word for the one worker that makes the first pages before anybody asks. */
export const WARM = 'warm';
