import { parseArgs } from 'node:util';
import { explainServed } from '../lib/explain/explain-served';
import { tellExplanation } from '../lib/explain/tell-explanation';
import { useFetchedSite } from '../lib/git/fetch-site';
import { chooseProblemLanguage } from '../lib/problems/language';
import { allowClosedPipe } from './allow-closed-pipe';

/** `npm run explain -- PATH|ADDRESS`: why an article shows or not; fails where there is nothing. */
allowClosedPipe();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { json: { type: 'boolean' }, language: { type: 'string' } },
});
const [asked] = positionals;
if (!asked) {
  console.error('npm run explain -- PATH|ADDRESS [--json] [--language zh]');
  process.exit(1);
}
useFetchedSite();
const from = process.env.INIT_CWD ?? process.cwd();
const served = await explainServed(asked, from, Date.now());
if (values.json) console.log(JSON.stringify(served.explanation, null, 2));
else {
  const language = chooseProblemLanguage(String(values.language ?? ''), process.env);
  for (const line of tellExplanation(served, language)) console.log(line);
}
process.exitCode = served.explanation.kind === 'missing' ? 1 : 0;
