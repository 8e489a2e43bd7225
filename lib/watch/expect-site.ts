import { existsSync } from 'node:fs';
import { hasStore, isDamage } from '../archive/store/damage';
import { dataFolder } from '../archive/store/data-folder';
import { databaseOf, readDatabaseOf, schemaOf } from '../archive/store/database';
import { readMeta } from '../archive/store/meta';
import { explainFailure, isNoStore } from '../archive/store/postgres/explain-failure';
import { openStore } from '../archive/store/store';
import { storeFile } from '../archive/store/store-file';
import { isBuilt } from '../build/built';
import { spellCommand } from '../build/commands';
import { siteFolder } from '../settings/folders';
import { readSettings } from '../settings/read-settings';
import { SettingsError } from '../settings/settings-error';

/** Ends this process, and says why, where there is no folder of its site, or no such store can be. */
export function expectSite(): void {
  if (!existsSync(siteFolder())) end(noSite());
  try {
    const databases = [databaseOf(process.env), readDatabaseOf(process.env)];
    for (const address of databases) if (address) schemaOf(address);
  } catch (error) {
    end(error instanceof Error ? error.message : String(error));
  }
}

/** Ends this process, and says what to run, where its site cannot be served as it is. */
export async function expectServable(): Promise<void> {
  const reason = await whyNotServable();
  if (reason !== undefined) end(reason);
}

/** Ends this process, and says what to run, where there is no store of its site. */
export async function expectStore(): Promise<void> {
  expectSite();
  const reason = await whyNotStore();
  if (reason !== undefined) end(reason);
}

/** Why the program in a folder cannot serve its site as it is; undefined where it can. */
export async function whyNotServable(program = '.'): Promise<string | undefined> {
  if (!existsSync(siteFolder())) return noSite();
  if (!isBuilt(program)) return `There is no build yet: run "${spellCommand('build')}".`;
  try {
    readSettings(siteFolder());
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return whyNotStore();
}

async function whyNotStore(): Promise<string | undefined> {
  const sync = spellCommand('sync');
  if (databaseOf(process.env)) return whyNotDatabase(sync);
  const file = storeFile(dataFolder());
  if (!hasStore(file)) return `There is no store of ${siteFolder()} yet (${file}): run "${sync}".`;
  try {
    if ((await readMeta(openStore(), 'site')) !== undefined) return undefined;
    return `The store ${file} was never completed: run "${sync}".`;
  } catch (error) {
    if (isDamage(error)) return `The store ${file} is damaged: run "${sync}" to make it anew.`;
    return `The store ${file} cannot be read: ${error instanceof Error ? error.message : error}`;
  }
}

async function whyNotDatabase(sync: string): Promise<string | undefined> {
  try {
    if ((await readMeta(openStore(), 'site')) !== undefined) return undefined;
    return `The store in the database was never completed: run "${sync}".`;
  } catch (error) {
    if (isNoStore(error)) return `There is no store in the database yet: run "${sync}".`;
    return explainFailure(error);
  }
}

function noSite(): string {
  return `There is no folder ${siteFolder()}. SITE_DIR names the site's.`;
}

function end(reason: string): never {
  console.error(reason);
  process.exit(1);
}
