import { readSite } from '../archive/sync/read-site';
import { createLevels, type LevelOf } from '../check/severity/levels';
import { frontMatterJsonSchema, type JsonSchema } from '../content/schema/json-schema';
import type { ProblemLanguage } from '../problems/language';
import { buildSite } from '../settings/build-site';
import { readSettings } from '../settings/read-settings';
import { completeSettings } from '../settings/schema/settings';
import { SettingsError } from '../settings/settings-error';
import type { Site } from '../settings/site';

/** What articles are held to while they are written. */
export interface OpenSite {
  site: Site;
  schema: JsonSchema;
  levelOf: LevelOf;
}

/** The site in a folder; one with every default, and a word of why, where settings cannot be used. */
export async function openSite(
  siteFolder: string,
  language: ProblemLanguage,
  say: (why: string) => void,
): Promise<OpenSite> {
  const { site, check } = await read(siteFolder).catch((error: unknown) => {
    if (!(error instanceof SettingsError)) throw error;
    say(error.message);
    const settings = completeSettings({});
    return { site: buildSite(settings, []), check: settings.check };
  });
  const schema = frontMatterJsonSchema(site, language, 'draft-2020-12');
  return { site, schema, levelOf: createLevels(check) };
}

async function read(siteFolder: string) {
  const { check } = readSettings(siteFolder).settings;
  return { site: await readSite(siteFolder), check };
}
