import path from 'node:path';
import { parseArgs } from 'node:util';
import { keepDataFolder } from '../lib/archive/store/data-folder';
import { hashOfProgram } from '../lib/build/commands';
import { openProgress } from '../lib/check/progress';
import { describeDraft, isUsable } from '../lib/new/article/describe-draft';
import { makeArticle } from '../lib/new/article/make-article';
import { Refusal } from '../lib/new/refusal';
import { say } from '../lib/new/words';
import { chooseProblemLanguage } from '../lib/problems/language';
import { siteFolder } from '../lib/settings/folders';
import { SettingsError } from '../lib/settings/settings-error';
import { allowClosedPipe } from './allow-closed-pipe';

/**
 * `npm run new -- "Title" --section news/qq --lang zh-CN`: writes a new article and prints its path;
 * with `--dry-run` its text as well, and nothing is written. Fails where nothing can be.
 */
allowClosedPipe();
const { values, positionals } = read();
const language = chooseProblemLanguage(values.language, process.env);
const progress = openProgress(process.stderr);
try {
  const folder = siteFolder();
  const wish = {
    title: positionals.join(' '),
    section: values.section,
    language: values.lang,
    date: values.date,
    name: values.name,
    bundle: values.bundle,
    draft: values.draft,
  };
  const draft = await makeArticle(wish, {
    siteFolder: folder,
    dataFolder: keepDataFolder(),
    program: hashOfProgram(),
    now: Date.now(),
    dryRun: values['dry-run'],
    onProgress: progress.update,
  });
  progress.close();
  for (const line of describeDraft(draft, language)) console.error(line);
  if (!isUsable(draft)) process.exit(1);
  // Where npm was started, which runs its scripts elsewhere.
  const content = path.relative(process.env.INIT_CWD ?? '', path.join(folder, 'content'));
  for (const { name } of draft.files) console.log(path.join(content, name));
  if (values['dry-run']) console.log(`\n${draft.files[0]?.content ?? ''}`);
} catch (error) {
  progress.close();
  if (!(error instanceof Refusal || error instanceof SettingsError)) throw error;
  console.error(error instanceof Refusal ? error.in(language) : error.message);
  process.exitCode = 1;
}

function read() {
  const text = { type: 'string' as const };
  const flag = { type: 'boolean' as const, default: false };
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        section: { ...text, default: '' },
        lang: text,
        date: text,
        name: text,
        bundle: flag,
        draft: flag,
        'dry-run': flag,
        language: text,
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
    console.error(say('new-usage', chooseProblemLanguage(undefined, process.env)));
    process.exit(1);
  }
}
