import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSite } from '../lib/archive/sync/read-site';
import { frontMatterJsonSchema } from '../lib/content/schema/json-schema';
import { chooseProblemLanguage } from '../lib/problems/language';
import { siteFolder } from '../lib/settings/folders';
import { SettingsError } from '../lib/settings/settings-error';
import { allowClosedPipe } from './allow-closed-pipe';

/**
 * `npm run schema -- [--language zh|en] [FILE]`: the JSON Schema of the front matter of the site's
 * articles, into a file or to standard output.
 */
allowClosedPipe();
try {
  const { values, positionals } = parseArgs({
    options: { language: { type: 'string' } },
    allowPositionals: true,
  });
  const language = chooseProblemLanguage(values.language, process.env);
  const schema = frontMatterJsonSchema(await readSite(siteFolder()), language);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  const [file] = positionals;
  if (file) writeFileSync(file, text);
  else process.stdout.write(text);
} catch (error) {
  const isExpected = error instanceof SettingsError || (error instanceof Error && 'code' in error);
  if (!isExpected) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
