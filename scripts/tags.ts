import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { keepDataFolder } from '../lib/archive/store/data-folder';
import { getSite } from '../lib/archive/store/meta';
import { hashOfProgram } from '../lib/build/commands';
import { openArchive } from '../lib/check/open-archive';
import { findUnusedMerges } from '../lib/check/terms/unused-merges';
import { describeProblem } from '../lib/problems/describe-problem';
import { chooseProblemLanguage } from '../lib/problems/language';
import { siteFolder } from '../lib/settings/folders';
import { SettingsError } from '../lib/settings/settings-error';
import { findMerges } from '../lib/settings/terms/find-merges';
import { readMerges } from '../lib/settings/terms/read-merges';
import { findAlike } from '../lib/tags/find-alike';
import { nameByUse } from '../lib/tags/name-by-use';
import { proposeMerges } from '../lib/tags/propose-merges';
import { describeProposals, describeWritten } from '../lib/tags/report';
import { addMerges } from '../lib/tags/write-merges';
import { fetchOrEnd } from '../lib/watch/fetch-or-end';
import { allowClosedPipe } from './allow-closed-pipe';

/** `npm run tags`: proposes which spellings of terms are one, and adds them to the file of merges with `--write`. */
const USAGE = 'npm run tags -- [--taxonomy tags] [--minimum N] [--language zh|en] [--write]';
const { values } = readArguments();
const minimum = Number(values.minimum);
if (!Number.isInteger(minimum) || minimum < 0) endWith(USAGE);
allowClosedPipe();
await fetchOrEnd();
try {
  const folder = siteFolder();
  const dataFolder = keepDataFolder();
  const program = hashOfProgram();
  const { store } = await openArchive({ siteFolder: folder, dataFolder, program, now: Date.now() });
  const { merges, taxonomies } = await getSite(store);
  const asked = { taxonomy: values.taxonomy, minimum };
  const proposals = proposeMerges(
    await nameByUse(store, await findAlike(store, taxonomies)),
    merges,
    asked,
  );
  await store.destroy();
  const language = chooseProblemLanguage(values.language, process.env);
  for (const problem of findUnusedMerges(folder, taxonomies)) {
    const { message } = describeProblem(problem, language);
    console.error(`${path.posix.join('content', problem.path)}:${problem.line}: ${message}`);
  }
  const name = findMerges(folder, taxonomies).file;
  if (!values.write) process.stdout.write(describeProposals(proposals, { file: name, language }));
  else {
    const file = path.join(folder, name);
    const text = addMerges(existsSync(file) ? readFileSync(file, 'utf8') : '', proposals.sure);
    readMerges(text, file, taxonomies);
    if (proposals.sure.length > 0) writeFileSync(file, text);
    console.log(describeWritten(proposals.sure.length, { file: name, language }));
  }
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  endWith(error.message);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        taxonomy: { type: 'string', default: '' },
        minimum: { type: 'string', default: '2' },
        language: { type: 'string' },
        write: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return endWith(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function endWith(message: string): never {
  console.error(message);
  process.exit(1);
}
