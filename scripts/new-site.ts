import path from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '../lib/new/refusal';
import { makeSite } from '../lib/new/site/make-site';
import { say } from '../lib/new/words';
import { chooseProblemLanguage } from '../lib/problems/language';

/** `npm run new-site -- FOLDER`: writes an example site, which `npm start` serves as it is. */
const { values, positionals } = read();
const language = chooseProblemLanguage(values.language, process.env);
const [name, ...others] = positionals;
if (!name || others.length > 0) {
  console.error(say('site-usage', language));
  process.exit(1);
}
try {
  // Where npm was started, which runs its scripts elsewhere.
  const folder = path.resolve(process.env.INIT_CWD ?? '', name);
  makeSite(folder, language);
  console.log(say('site-made', language, { folder }));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.in(language));
  process.exitCode = 1;
}

function read() {
  try {
    return parseArgs({ allowPositionals: true, options: { language: { type: 'string' } } });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
    console.error(say('site-usage', chooseProblemLanguage(undefined, process.env)));
    process.exit(1);
  }
}
