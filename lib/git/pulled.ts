import { git } from './git';

/** What a pull did to a checkout. */
export interface Pulled {
  branch: string;
  /** The commits it was at, and is at now. */
  before: string;
  after: string;
  /** Files that came, were changed, and left. */
  files: { added: number; changed: number; removed: number };
}

export async function headOf(folder: string): Promise<string> {
  return git(['rev-parse', '--verify', 'HEAD'], { folder });
}

export async function branchOf(folder: string): Promise<string> {
  return git(['symbolic-ref', '--short', 'HEAD'], { folder });
}

export async function describePull(
  folder: string,
  branch: string,
  before: string,
): Promise<Pulled> {
  const after = await headOf(folder);
  const files = { added: 0, changed: 0, removed: 0 };
  if (after === before) return { branch, before, after, files };
  const listed = await git(['diff', '--name-status', '--no-renames', '-z', before, after], {
    folder,
  });
  // A letter, and the file it is about, in turn.
  for (const word of listed.split('\0').filter((_, index) => index % 2 === 0)) {
    if (word === 'A') files.added += 1;
    else if (word === 'D') files.removed += 1;
    else if (word !== '') files.changed += 1;
  }
  return { branch, before, after, files };
}
