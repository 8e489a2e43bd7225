import path from 'node:path';
import { keepDataFolder } from '../../archive/store/data-folder';
import { fetchSite } from '../../git/fetch-site';
import { GitError } from '../../git/git-error';
import { byPlace, type Problem } from '../../problems/problem';
import { siteFolder } from '../../settings/folders';
import { readSettings } from '../../settings/read-settings';
import { SettingsError } from '../../settings/settings-error';
import { select } from '../asked/select';
import { createSitePlace } from '../asked/site-place';
import { CheckError } from '../check-error';
import { createLinesOf } from '../file-text';
import { openProgress } from '../progress';
import { REPORTERS } from '../report/formats';
import { wantsColour } from '../report/paint';
import { writeReport } from '../report/write-report';
import { createLevels } from '../severity/levels';
import { askSpacing, openSpacing } from '../spacing/ask-spacing';
import { weighProblems } from '../weigh';
import { compareWithKnown } from './known';
import { listRules } from './list-rules';
import { type Look, look } from './look';
import { mend } from './mend';
import { createNameOf } from './name-files';
import { type Asked, readArguments } from './read-arguments';
import type { Surroundings } from './surroundings';
import { COMMAND_WORDS } from './words';

/** How it ended: nothing wrong, something wrong, or it cannot check. */
const [FINE, WRONG, IMPOSSIBLE] = [0, 1, 2];

/** `npm run check`: reads what stands behind it, does that, and returns the code to end with. */
export async function runCheck(words: string[], around: Surroundings): Promise<number> {
  try {
    return await run(readArguments(words, around.env), around);
  } catch (error) {
    const isTold = [CheckError, SettingsError, GitError].some((kind) => error instanceof kind);
    if (!isTold || !(error instanceof Error)) throw error;
    around.stderr.write(`${error.message}\n`);
    return IMPOSSIBLE;
  }
}

async function run(asked: Asked, around: Surroundings): Promise<number> {
  const say = COMMAND_WORDS[asked.language];
  if (asked.help) return print(`${say.usage}\n`, around);
  await fetchSite();
  const folder = siteFolder();
  const { settings } = readSettings(folder);
  const levelOf = createLevels(settings.check);
  if (asked.rules) return print(listRules(levelOf, asked.language), around);

  const dataFolder = keepDataFolder();
  const place = createSitePlace(folder, settings);
  const treeFile = path.join(dataFolder, 'check', 'tree.json');
  const spacing = await openSpacing(settings.check, say.noSpacing);
  const withSpacing = async ({ problems, listFiles, textOf }: Look): Promise<Problem[]> => {
    if (!spacing) return problems;
    const more = askSpacing(await listFiles(), spacing, { levelOf, textOf });
    return [...problems, ...more].toSorted(byPlace);
  };
  const lookAgain = async () => {
    const from = { folder: around.folder, place, treeFile, index: around.env.GIT_INDEX_FILE };
    const selection = await select(asked, from);
    const options = { place, dataFolder, program: around.program, now: Date.now(), treeFile };
    const found = await lookWithProgress(selection, options, around);
    const problems = await withSpacing(found);
    return { selection, found, told: weighProblems(problems, levelOf, found.textOf) };
  };
  let looked = await lookAgain();
  const { top } = looked.selection;
  const nameOf = createNameOf(asked.format, { ...place, folder: around.folder, top });
  if (asked.fix) {
    const { site } = looked.found;
    const isMended = await mend(looked.told, { asked, around, place, nameOf, site, spacing });
    if (isMended) {
      looked.found.close();
      looked = await lookAgain();
    }
  }
  const { selection, found, told } = looked;
  const compared = compareWithKnown(told, asked, { ...around, siteFolder: folder, ...selection });
  try {
    const { fresh, known, gone } = compared;
    const context = {
      ...{ language: asked.language, articles: found.articles, known, gone, nameOf },
      isColoured: wantsColour(around.stdout, around.env),
      linesOf: createLinesOf(found.textOf),
    };
    await writeReport(REPORTERS[asked.format](fresh, context), around.stdout);
    return judge(fresh, asked, around);
  } finally {
    found.close();
  }
}

async function lookWithProgress(
  selection: Parameters<typeof look>[0],
  options: Omit<Parameters<typeof look>[1], 'onProgress'>,
  { stderr }: Surroundings,
): Promise<Look> {
  const progress = stderr.isTTY ? openProgress(stderr) : undefined;
  try {
    return await look(selection, { ...options, onProgress: (...at) => progress?.update(...at) });
  } finally {
    progress?.close();
  }
}

function judge(problems: Problem[], asked: Asked, { stderr }: Surroundings): number {
  if (problems.some(({ severity }) => severity === 'error')) return WRONG;
  if (problems.length <= asked.maxWarnings) return FINE;
  const say = COMMAND_WORDS[asked.language];
  stderr.write(`${say.tooManyWarnings(problems.length, asked.maxWarnings)}\n`);
  return WRONG;
}

async function print(text: string, { stdout }: Surroundings): Promise<number> {
  await writeReport([text], stdout);
  return FINE;
}
