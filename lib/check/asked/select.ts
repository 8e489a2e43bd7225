import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { commitOfRevision, listChanged, listStaged, topOf } from '../../git/changed-files';
import { GitError } from '../../git/git-error';
import type { Asked } from '../command/read-arguments';
import { COMMAND_WORDS } from '../command/words';
import { askFor, type IsAsked, selectPaths } from './select-paths';
import { listSince, readTree, type TreeState } from './since-last';
import type { SitePlace } from './site-place';

/** What a check is about. */
export interface Selection {
  isAsked: IsAsked;
  /** Whether that is all there is. */
  isAll: boolean;
  /** What may be otherwise than at the last look, below `content/`; undefined for anything. */
  paths: string[] | undefined;
  /** The top of the working tree, if there is one. */
  top: string | undefined;
  /** Of the files that are staged, full paths, and where git notes them. */
  staged: { files: string[]; top: string; index: string | undefined } | undefined;
  /** How the working tree is now, to be noted once it was looked at. */
  tree: TreeState | undefined;
}

export interface From {
  /** The folder that paths are seen from. */
  folder: string;
  place: SitePlace;
  /** Where the last look is noted. */
  treeFile: string;
  /** `GIT_INDEX_FILE` of a hook, seen from the top of the working tree. */
  index: string | undefined;
}

/** What was asked for, by paths and by git. Throws `CheckError` and `GitError`. */
export async function select(asked: Asked, from: From): Promise<Selection> {
  const { place, folder } = from;
  const say = COMMAND_WORDS[asked.language];
  const written = asked.paths.length > 0 ? selectPaths(asked.paths, folder, place, say) : undefined;
  const isWritten = askFor(written);
  const home = existsSync(place.contentFolder) ? place.contentFolder : place.siteFolder;
  const isOfGit = asked.staged || asked.changed !== undefined;
  const top = await topOf(home).catch((error) => {
    if (isOfGit || !(error instanceof GitError)) throw error;
    return undefined;
  });
  const tree = top === undefined ? undefined : await readTree(top);
  const toLook = tree && (await listSince(from.treeFile, tree));
  if (!isOfGit || top === undefined) {
    const isFew = written?.every((file) => isFile(path.join(place.contentFolder, file)));
    const paths =
      isFew && toLook ? [...new Set([...nameAll(toLook), ...(written ?? [])])] : undefined;
    return {
      isAsked: isWritten,
      isAll: written === undefined,
      paths,
      top,
      staged: undefined,
      tree,
    };
  }
  const index = from.index && path.resolve(top, from.index);
  const files = asked.staged
    ? await listStaged(top, index)
    : await listSinceRevision(top, asked.changed ?? 'HEAD', tree);
  const isOne = askFor(files.map(place.below).filter((file) => file !== undefined));
  return {
    isAsked: (file) => isOne(file) && isWritten(file),
    isAll: false,
    paths: toLook && [...new Set(nameAll([...toLook, ...files]))],
    top,
    staged: asked.staged ? { files, top, index } : undefined,
    tree,
  };

  /** What is of the site and no content, has to be seen, too. */
  function nameAll(full: string[]): string[] {
    return full.flatMap((file) => {
      const below = place.below(file);
      if (below !== undefined) return [below];
      const isOfSite = !path.relative(realpathSync(place.siteFolder), file).startsWith('..');
      return isOfSite ? [path.relative(place.contentFolder, file).split(path.sep).join('/')] : [];
    });
  }
}

async function listSinceRevision(
  top: string,
  revision: string,
  tree: TreeState | undefined,
): Promise<string[]> {
  const commit = await commitOfRevision(top, revision);
  return commit === tree?.commit ? tree.changed : listChanged(top, commit);
}

function isFile(full: string): boolean {
  return statSync(full, { throwIfNoEntry: false })?.isFile() ?? false;
}
