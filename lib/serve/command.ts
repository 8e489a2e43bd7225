/** Where the build puts the server and the service worker; relative to the program's folder. */
export const SERVER_FILE = '.next/broadsheet-server.mjs';
export const WORKER_FILE = '.next/broadsheet-worker.js';

/** What the server sends over its channel once it serves. */
export const SERVING = 'serving';

/**
 * What Node.js is started with to serve, in the program's folder. With gigabytes to grow into, V8
 * would let garbage lie until the process is twice as large as it has to be.
 */
export const SERVER_WORDS = ['--max-old-space-size=1024', SERVER_FILE];
