import { statfsSync } from 'node:fs';
import os from 'node:os';

/** The program with its packages and builds, and Hugo's pages. */
const PROGRAM_GB = 3;
/** A file of 4 KB blocks, its row in the store, and the log that the store is written by. */
const ARTICLE_KB = 28;

/** The disk that archives of these sizes take, one after another, and what is free; whole GB. */
export function findRoom(sizes: number[]): { needGb: number; freeGb: number } {
  const { bavail, bsize } = statfsSync(os.tmpdir());
  return {
    needGb: PROGRAM_GB + Math.ceil((Math.max(...sizes) * ARTICLE_KB) / 1024 ** 2),
    freeGb: Math.floor((bavail * bsize) / 1024 ** 3),
  };
}
