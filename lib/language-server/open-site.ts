import { readSite } from '../archive/sync/read-site';
import { frontMatterJsonSchema, type JsonSchema } from '../content/schema/json-schema';
import type { ProblemLanguage } from '../problems/language';
import { buildSite } from '../settings/build-site';
import { completeSettings } from '../settings/schema/settings';
import { SettingsError } from '../settings/settings-error';
import type { Site } from '../settings/site';

/** What articles are held to while they are written. */
export interface OpenSite {
  site: Site;
  schema: JsonSchema;
}

/** The site in a folder; one with every default, and a word of why, where settings cannot be used. */
export async function openSite(
  siteFolder: string,
  language: ProblemLanguage,
  say: (why: string) => void,
): Promise<OpenSite> {
  const site = await readSite(siteFolder).catch((error: unknown) => {
    if (!(error instanceof SettingsError)) throw error;
    say(error.message);
    return buildSite(completeSettings({}), []);
  });
  return { site, schema: frontMatterJsonSchema(site, language, 'draft-2020-12') };
}
