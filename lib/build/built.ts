import { existsSync } from 'node:fs';
import path from 'node:path';
import { THREAD_FILE } from '../markdown/thread/file';
import { PAGES_FILE } from '../pages/file';
import { ANSWERING_FILE, SERVER_FILE, WORKER_FILE } from '../serve/command';

/** What is of a build, besides much else. */
export const BUILT_FILES = [
  SERVER_FILE,
  ANSWERING_FILE,
  PAGES_FILE,
  WORKER_FILE,
  THREAD_FILE,
  '.next/BUILD_ID',
];

/** Whether everything of a build is in the program's folder; not whether it is the newest. */
export function isBuilt(folder = '.'): boolean {
  return BUILT_FILES.every((file) => existsSync(path.join(folder, file)));
}
