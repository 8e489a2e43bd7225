import { parseArgs } from 'node:util';
import { useFetchedSite } from '../lib/git/fetch-site';
import { makeLink, USUAL_HOURS } from '../lib/preview/make-link';
import { tryLink } from '../lib/preview/try-link';
import { tellTime } from '../lib/preview/words';
import { chooseProblemLanguage } from '../lib/problems/language';
import { SettingsError } from '../lib/settings/settings-error';
import { allowClosedPipe } from './allow-closed-pipe';

/** `npm run preview -- PATH`: prints a link to an article as it will look, for whoever has it, and whether it works. */
allowClosedPipe();
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      hours: { type: 'string', default: String(USUAL_HOURS) },
      branch: { type: 'string', default: '' },
      language: { type: 'string' },
    },
  });
  const [written, ...others] = positionals;
  if (!written || others.length > 0) {
    throw new SettingsError('npm run preview -- PATH [--hours N] [--branch NAME] [--language zh]');
  }
  useFetchedSite();
  const language = chooseProblemLanguage(values.language, process.env);
  const { link, path, until, timeZone } = makeLink({
    written,
    from: process.env.INIT_CWD ?? process.cwd(),
    branch: values.branch,
    hours: Number(values.hours),
    now: Date.now(),
  });
  const at = tellTime(until, { language, timeZone });
  console.error(language === 'zh' ? `${path}，有效期至 ${at}` : `${path}, valid until ${at}`);
  console.log(link);
  const trouble = await tryLink(link, language);
  if (trouble) console.error(trouble);
} catch (error) {
  const isMistake =
    error instanceof SettingsError ||
    (error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS'));
  if (!isMistake) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
