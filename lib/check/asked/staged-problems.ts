import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { prepareFiles } from '../../archive/sync/prepare';
import { listUnstaged, writeStaged } from '../../git/changed-files';
import { byPlace, type Problem } from '../../problems/problem';
import type { Site } from '../../settings/site';
import type { SitePlace } from './site-place';

/** What is staged, where the working files are otherwise. */
export interface StagedTexts {
  /** Full paths of their copies, by path below `content/`. */
  copies: Map<string, string>;
  /** The folder that stands for `content/`. */
  contentFolder: string;
  close(): void;
}

interface Tree {
  top: string;
  /** Of a hook. */
  index: string | undefined;
}

/** Writes what is staged of some files aside, where it is not what is in the working tree. */
export async function openStagedTexts(
  files: string[],
  { top, index }: Tree,
  place: SitePlace,
): Promise<StagedTexts> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-staged-'));
  const differing = await listUnstaged(top, files, index);
  await writeStaged(top, differing, folder, index);
  const copies = differing.flatMap((file): [string, string][] => {
    const below = place.below(file);
    return below === undefined ? [] : [[below, path.join(folder, path.relative(top, file))]];
  });
  const [first] = copies;
  const contentFolder = first ? first[1].slice(0, -first[0].length) : folder;
  return {
    copies: new Map(copies),
    contentFolder,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * The problems of an archive with those of the staged texts in place of what the working files of the
 * same names show by themselves. What is true of several files stays as the working tree has it.
 */
export function replaceByStaged(
  problems: Problem[],
  { copies, contentFolder }: StagedTexts,
  { site, now, place }: { site: Site; now: number; place: SitePlace },
): Problem[] {
  const files = [...copies.keys()];
  const look = (folder: string) =>
    prepareFiles(
      files.map((file) => describe(folder, file)).filter((file) => file !== null),
      { contentFolder: folder, site, now, isCheck: true },
    ).flatMap((prepared) => prepared.problems);
  const own = new Set(look(place.contentFolder).map(keyOf));
  const others = problems.filter(
    (problem) => !copies.has(problem.path) || !own.has(keyOf(problem)),
  );
  return [...others, ...look(contentFolder)].toSorted(byPlace);
}

function describe(folder: string, file: string) {
  const found = statSync(path.join(folder, file), { throwIfNoEntry: false });
  return found ? { path: file, size: found.size, mtime: 0 } : null;
}

function keyOf({ path: file, rule, line, column }: Problem): string {
  return JSON.stringify([file, rule, line, column]);
}
