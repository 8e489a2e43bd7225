import type { WrittenSettings } from '../schema/settings';
import { HugoConfig } from './config';
import { readConfigFiles } from './config-files';
import { readContent } from './content';
import { readIdentity } from './identity';
import { readLanguages } from './languages';
import { readLook } from './look';
import { readContents } from './markdown';
import { readMounts } from './mounts';
import type { Notice } from './notice';
import { isTable, type Table } from './parse-config';
import { QUIET } from './quiet';
import { readFeeds, readServices } from './services';
import { Values } from './values';
import { readWords } from './words';

/** Where Hugo puts what it makes, unless it is told otherwise. */
export const PUBLISH_DIR = 'public';

/**
 * What the configuration of a Hugo site in `folder` says, as settings of this program, what in
 * it is not understood, and where Hugo puts what it makes; undefined where there is no such configuration. `environment` is Hugo's.
 * Throws `SettingsError` with path, line and column for a file that cannot be parsed.
 */
export function readHugo(
  folder: string,
  environment: string,
): { settings: WrittenSettings; notices: Notice[]; publishDir: string } | undefined {
  const notices: Notice[] = [];
  const parts = readConfigFiles(folder, environment, notices);
  if (parts.length === 0) return undefined;
  const values = new Values(HugoConfig.of(parts), notices);
  const baseUrl = values.text('baseurl');
  const publishDir = values.text('publishdir') ?? PUBLISH_DIR;
  const mounts = readMounts(values, folder);
  const { languages = {}, ...languageSettings } = readLanguages(values, mounts);
  const local = readLocal(values);
  const content = readContent(values, mounts);
  const wordsDirs = content.wordsDirs ?? [];
  const settings: WrittenSettings = {
    ...readIdentity(values),
    ...languageSettings,
    ...content,
    ...local,
    feeds: readFeeds(values),
    languages: withOwn(languages, local, values, (names) =>
      readWords(folder, wordsDirs, names, values.notices),
    ),
    baseUrl: baseUrl && /^https?:\/\/[^/]/i.test(baseUrl) ? baseUrl : undefined,
  };
  for (const path of QUIET) values.config.get(path);
  for (const place of values.config.listUnknown()) {
    values.notices.push({ ...place, message: 'is not understood, and has no effect' });
  }
  return { settings, notices: values.notices, publishDir };
}

/** What may be different in each language. */
function readLocal(values: Values): Partial<WrittenSettings> {
  const params = values.config.peek('params');
  return {
    ...readLook(values),
    ...readServices(values),
    mainSections: values.list('params.mainsections', 'mainsections', 'params.postsections'),
    contents: readContents(values),
    params: isTable(params) ? withoutDates(params) : {},
  };
}

/** The words of each language, and what it sets for itself. */
function withOwn(
  languages: NonNullable<WrittenSettings['languages']>,
  site: Partial<WrittenSettings>,
  values: Values,
  wordsOf: (names: string[]) => ReturnType<typeof readWords>,
): WrittenSettings['languages'] {
  const common = JSON.stringify(site);
  return Object.fromEntries(
    Object.entries(languages).map(([code, own]) => {
      const key = own.key ?? code;
      const words = wordsOf([code, key]);
      const local = readLocal(values.in(key));
      return [code, { ...own, ...(JSON.stringify(local) !== common && local), words }];
    }),
  );
}

/** Params as JSON keeps them. */
function withoutDates(params: Table): Table {
  return JSON.parse(
    JSON.stringify(params, (_key, value) => (typeof value === 'bigint' ? Number(value) : value)),
  );
}
