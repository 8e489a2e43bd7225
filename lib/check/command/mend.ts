import type { Problem } from '../../problems/problem';
import type { Site } from '../../settings/site';
import type { SitePlace } from '../asked/site-place';
import { diffOf, mendFiles, writeMended } from '../mend/mend-files';
import { writeReport } from '../report/write-report';
import type { ListSpacing } from '../spacing/load-spacing';
import type { Asked } from './read-arguments';
import type { Surroundings } from './surroundings';
import { COMMAND_WORDS } from './words';

interface Mending {
  asked: Asked;
  around: Surroundings;
  place: SitePlace;
  nameOf: (file: string) => string;
  site: Site;
  spacing: ListSpacing | undefined;
}

/** Mends files, or shows what that would change; tells whether there is something to look at again. */
export async function mend(
  problems: Problem[],
  { asked, around, place, nameOf, site, spacing }: Mending,
): Promise<boolean> {
  const say = COMMAND_WORDS[asked.language];
  let files = 0;
  for (const file of mendFiles(problems, place.contentFolder, { site, spacing })) {
    files += 1;
    if (asked.dryRun) await writeReport([diffOf(file, nameOf(file.path))], around.stdout);
    else writeMended(file);
  }
  around.stderr.write(`${asked.dryRun ? say.wouldMend(files) : say.mended(files)}\n`);
  return files > 0 && !asked.dryRun;
}
