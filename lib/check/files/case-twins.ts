import path from 'node:path';
import { type Problem, problemIn, TOP } from '../../problems/problem';
import type { Entry } from './list-files';

/**
 * Files and folders that differ from another one in case or Unicode form alone: a checkout on macOS
 * or Windows has one of both. Of a folder the first file in it is told; of two names of one folder
 * the later, or rather one of those that were `asked` for.
 */
export function findTwins(entries: Entry[], asked: string[] = []): Problem[] {
  const isAsked = ({ path: one }: Entry) => asked.some((file) => isIn(file, one));
  const first = entries.filter((entry) => !isAsked(entry));
  const known = new Map<string, string>();
  return [...first, ...entries.filter(isAsked)].flatMap((entry) => {
    const key = keyOf(entry.path);
    const other = known.get(key);
    if (other === undefined) known.set(key, entry.path);
    if (other === undefined || other === entry.path) return [];
    const finding = { rule: 'case-twins', ...TOP, found: entry.path, data: { other } } as const;
    return [problemIn(fileOf(entry), finding)];
  });

  function fileOf({ path: folder, isFolder }: Entry): string {
    if (!isFolder) return folder;
    const inside = entries.filter((one) => !one.isFolder).map((one) => one.path);
    return [...asked, ...inside].find((file) => isIn(file, folder)) ?? folder;
  }
}

function isIn(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

/** What systems take for one name have one key. */
function keyOf(file: string): string {
  const name = path.posix.basename(file).normalize('NFC').toLowerCase().normalize('NFC');
  return path.posix.join(path.posix.dirname(file), name);
}
