import type { Problem } from '../../problems/problem';
import type { CheckSettings } from '../../settings/schema/check';
import { CheckError } from '../check-error';
import type { TextOf } from '../file-text';
import type { LevelOf } from '../severity/levels';
import { type ListSpacing, loadSpacing } from './load-spacing';
import { listSpacingProblems } from './spacing-problems';

/** What looks at spacing where settings ask for it anywhere. Throws `CheckError` where nothing can. */
export async function openSpacing(
  { rules, folders }: CheckSettings,
  say: (reason: string) => string,
): Promise<ListSpacing | undefined> {
  const levels = [rules, ...folders.map((folder) => folder.rules)].map(({ spacing }) => spacing);
  if (levels.every((level) => level === undefined || level === 'off')) return undefined;
  try {
    return await loadSpacing();
  } catch (error) {
    throw new CheckError(say(error instanceof Error ? error.message : String(error)));
  }
}

/** The problems of spacing in the files where settings ask for it. */
export function askSpacing(
  files: string[],
  list: ListSpacing,
  { levelOf, textOf }: { levelOf: LevelOf; textOf: TextOf },
): Problem[] {
  const asked = files.filter((file) => levelOf('spacing', file) !== 'off' && file.endsWith('.md'));
  return asked.flatMap((file) => listSpacingProblems(file, textOf(file), list));
}
