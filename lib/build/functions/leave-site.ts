import { rmSync } from 'node:fs';
import { CARRIED_FOLDER } from '../../archive/store/snapshot';
import { FILES_FOLDER } from './carry-files';

/** Takes away what an earlier build carried. */
export function leaveSite(): void {
  for (const folder of [CARRIED_FOLDER, FILES_FOLDER]) {
    rmSync(folder, { recursive: true, force: true });
  }
}
