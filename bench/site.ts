import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeArchive } from './archive';
import type { Workplace } from './workplace';

/** One generated archive, and what a process of the program needs to serve it. */
export interface BenchSite {
  count: number;
  folder: string;
  dataFolder: string;
  program: string;
  env: Record<string, string>;
}

export function makeSite({ folder: place, program }: Workplace, count: number): BenchSite {
  const folder = path.join(place, `site-${count}`);
  const dataFolder = path.join(place, `data-${count}`);
  mkdirSync(folder, { recursive: true });
  writeArchive(folder, count);
  const env = {
    SITE_DIR: folder,
    DATA_DIR: dataFolder,
    NEXT_TELEMETRY_DISABLED: '1',
    SEARCHES_A_MINUTE: '0',
  };
  return { count, folder, dataFolder, program, env };
}
