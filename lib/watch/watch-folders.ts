import { type FSWatcher, type Stats, statSync, watch as watchFolder } from 'node:fs';
import path from 'node:path';
import { watch } from 'chokidar';
import { isHidden } from '../archive/sync/counted';
import { listContentRoots } from '../settings/build-site';
import { readSettings } from '../settings/read-settings';
import { MERGES_IN_DATA } from '../settings/terms/find-merges';

/** The folders of articles and files, and everything that settings are read from, of a site. */
export function listWatched(folder: string): string[] {
  const { settings } = readSettings(folder);
  const roots = listContentRoots(settings).map((root) => path.join('content', root));
  const syntaxes = ['toml', 'yaml', 'yml', 'json'];
  const configs = ['hugo', 'config'].flatMap((name) => syntaxes.map((end) => `${name}.${end}`));
  const others = [
    'site.yaml',
    'tags.yaml',
    MERGES_IN_DATA,
    'gone-pictures.txt',
    ...configs,
    'config',
    ...settings.wordsDirs,
  ];
  return [...roots, ...settings.staticDirs, ...others].map((name) => path.join(folder, name));
}

/** Which folders stand at these places, and around them; another text when one came, went, or was exchanged. */
export function identify(places: string[]): string {
  const folders = new Set(places.flatMap((place) => [path.dirname(place), place]));
  return [...folders].map((folder) => `${folder} ${identityOf(folder)}`).join('\n');
}

function identityOf(place: string): string {
  try {
    const found = statSync(place);
    return found.isDirectory() ? `${found.dev}:${found.ino}` : '';
  } catch {
    return '';
  }
}

export interface Listener {
  onChange: (file: string) => void;
  onReady: () => void;
  onError: (error: unknown) => void;
}

/**
 * Watches the places of a site until the returned function is called. Folders are watched, not
 * files: what happens in them comes as raw events, and a hundred thousand watches are never needed.
 * Links in them are not followed, and what `isHidden` tells is passed over. Of places that are not
 * there, and of files, the folders that they stand in tell.
 */
export function watchFolders(
  folder: string,
  places: string[],
  { onChange, onReady, onError }: Listener,
): () => Promise<void> {
  const folders = places.filter((place) => identityOf(place) !== '');
  // What may not be read, a look at every file reports.
  const rules = { ignoreInitial: true, ignorePermissionErrors: true, ignored: isIgnored };
  const watcher = watch(folders, rules)
    .on('raw', (_event, name, details) => note(path.join(watchedPath(details), name ?? '')))
    .on('addDir', note)
    .on('unlinkDir', note)
    .on('ready', onReady)
    .on('error', onError);
  // Of nothing at all it never says that it is ready.
  if (folders.length === 0) setImmediate(onReady);
  const around = listAround(folder, places).map((one) =>
    watchOne(one, { onChange: note, onError }),
  );
  return close;

  function note(file: string): void {
    const place = placeOf(file);
    const isFollowed = place !== undefined && !isHiddenIn(place, file);
    // With it a place may have come or gone.
    if (isFollowed || places.some((one) => isInside(file, one))) onChange(file);
  }

  function isIgnored(file: string, stats?: Stats): boolean {
    const place = placeOf(file);
    if (place === undefined || file === place) return place === undefined;
    return isHiddenIn(place, file) || (stats !== undefined && !stats.isDirectory());
  }

  function placeOf(file: string): string | undefined {
    return places.find((place) => isInside(place, file));
  }

  async function close(): Promise<void> {
    for (const one of around) one?.close();
    const closed = watcher.close();
    // What is under way may still fail, and nobody would listen.
    watcher.on('error', () => {});
    await closed;
  }
}

/** The site's folder, and those in which places stand that are no folders; each that is there. */
function listAround(folder: string, places: string[]): string[] {
  const single = places.filter((place) => identityOf(place) === '').map((one) => path.dirname(one));
  const others = single.filter((one) => one !== folder && identityOf(one) !== '');
  return [...new Set([folder, ...others])];
}

/** Watches what stands in a folder, and nothing below. */
function watchOne(
  folder: string,
  { onChange, onError }: Pick<Listener, 'onChange' | 'onError'>,
): FSWatcher | undefined {
  try {
    return watchFolder(folder)
      .on('change', (_event, name) => onChange(path.join(folder, String(name))))
      .on('error', onError);
  } catch (error) {
    onError(error);
    return undefined;
  }
}

function isInside(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

function isHiddenIn(place: string, file: string): boolean {
  return isHidden(path.relative(place, file).split(path.sep).join('/'));
}

/** chokidar adds to a raw event which folder it comes from. */
function watchedPath(details: unknown): string {
  const known = typeof details === 'object' && details !== null && 'watchedPath' in details;
  return known ? String(details.watchedPath) : '';
}
