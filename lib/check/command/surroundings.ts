import type { Writable } from 'node:stream';

/** Where a command is run. */
export interface Surroundings {
  env: Record<string, string | undefined>;
  /** The folder that somebody is in. */
  folder: string;
  stdout: Writable & { isTTY?: boolean };
  stderr: Writable & { isTTY?: boolean };
  /** Stands for the program that reads the files. */
  program: string;
}
