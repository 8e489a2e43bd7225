import { totalmem } from 'node:os';

/** Where the build puts the server; relative to the program's folder. */
export const SERVER_FILE = '.next/broadsheet-server.mjs';

const MEGABYTE = 1024 * 1024;
/** V8 takes half of the machine's memory, up to 4 GB: then it lets twice as much garbage lie. */
const MOST_HEAP_MB = 2048;
const heapMb = Math.min(MOST_HEAP_MB, Math.floor(totalmem() / 2 / MEGABYTE));

/** What Node.js is started with to serve, in the program's folder. */
export const SERVER_WORDS = [`--max-old-space-size=${heapMb}`, SERVER_FILE];
