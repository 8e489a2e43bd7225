import type { WrittenSettings } from '../settings/settings';
import { HugoConfig } from './config';
import { readConfigFiles } from './config-files';
import { readContent } from './content';
import { readIdentity } from './identity';
import { readLanguages } from './languages';
import { readLook } from './look';
import { isTable, type Table } from './parse-config';
import { QUIET } from './quiet';
import { readServices } from './services';
import { type Notice, Values } from './values';
import { readWords } from './words';

/**
 * What the configuration of a Hugo site in `folder` says, as settings of this program, and what in
 * it is not understood; undefined where there is no such configuration. `environment` is Hugo's.
 * Throws `SettingsError` with path, line and column for a file that cannot be parsed.
 */
export function readHugo(
  folder: string,
  environment: string,
): { settings: WrittenSettings; notices: Notice[] } | undefined {
  const parts = readConfigFiles(folder, environment);
  if (parts.length === 0) return undefined;
  const values = new Values(new HugoConfig(parts));
  const baseUrl = values.text('baseurl');
  const params = values.config.peek('params');
  const { languages = {}, ...languageSettings } = readLanguages(values);
  const settings: WrittenSettings = {
    ...readIdentity(values),
    ...languageSettings,
    ...readContent(values),
    ...readLook(values),
    ...readServices(values),
    languages: withWords(languages, folder),
    baseUrl: baseUrl && /^https?:\/\/[^/]/i.test(baseUrl) ? baseUrl : undefined,
    params: isTable(params) ? withoutDates(params) : {},
  };
  for (const path of QUIET) values.config.get(path);
  for (const place of values.config.listUnknown()) {
    values.notices.push({ ...place, message: 'is not understood, and has no effect' });
  }
  return { settings, notices: values.notices };
}

function withWords(
  languages: NonNullable<WrittenSettings['languages']>,
  folder: string,
): WrittenSettings['languages'] {
  return Object.fromEntries(
    Object.entries(languages).map(([code, own]) => [
      code,
      { ...own, words: { ...readWords(folder, code), ...readWords(folder, own.key ?? code) } },
    ]),
  );
}

/** Params as JSON keeps them. */
function withoutDates(params: Table): Table {
  return JSON.parse(
    JSON.stringify(params, (_key, value) => (typeof value === 'bigint' ? Number(value) : value)),
  );
}
