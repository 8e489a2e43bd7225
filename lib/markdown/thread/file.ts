/** Where the build puts what a thread runs; relative to the program's folder. */
export const THREAD_FOLDER = '.next/broadsheet-thread';
export const THREAD_FILE = `${THREAD_FOLDER}/worker.mjs`;

/** Where a function has it; the folder is that of all that functions carry. */
export const CARRIED_THREAD = '.broadsheet/snapshot/thread/worker.mjs';
