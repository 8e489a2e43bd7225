import { parentPort, workerData } from 'node:worker_threads';
import { type Circumstances, prepareFiles } from './prepare';
import type { ScannedFile } from './scan';

/** The other side of `prepareMany`: files come, prepared files go, in the same order. */
const circumstances: Circumstances = workerData;
parentPort?.on('message', (files: ScannedFile[]) => {
  parentPort?.postMessage(prepareFiles(files, circumstances));
});
