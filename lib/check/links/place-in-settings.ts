import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { positionAt } from '../../content/report';
import { TOP } from '../../problems/problem';

const SETTINGS = /^(?:site\.yaml|(?:hugo|config)\.(?:toml|ya?ml|json))$/;
const OF_FOLDER = /\.(?:toml|ya?ml|json)$/;

/** The settings file that says something, relative to the site's folder, and where it does. */
export function placeInSettings(
  siteFolder: string,
  value: string,
): { file: string; line: number; column: number } {
  const files = listSettings(siteFolder);
  const written = new RegExp(
    `(?<![^\\s"'\`:=])${value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?=["'\`\\s,}]|$)`,
    'u',
  );
  for (const file of files) {
    const text = readFileSync(path.join(siteFolder, file), 'utf8');
    const offset = text.search(written);
    if (offset !== -1) return { file, ...positionAt(text, offset) };
  }
  return { file: files[0] ?? 'site.yaml', ...TOP };
}

function listSettings(siteFolder: string): string[] {
  const own = list(siteFolder).filter((name) => SETTINGS.test(name));
  const folders = list(path.join(siteFolder, 'config')).map((name) => `config/${name}`);
  const inFolders = folders.flatMap((folder) =>
    list(path.join(siteFolder, folder)).map((name) => `${folder}/${name}`),
  );
  return [...own, ...inFolders.filter((file) => OF_FOLDER.test(file))].toSorted();
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
