import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The files that a function needs, as the build names them: `output.md` of Next.js's documentation. */
interface Trace {
  files: string[];
  /** One for each of the files. */
  fileHashes?: string[];
  /** The place among the files of each that is a link, and where it leads. */
  symlinks?: [place: number, target: string][];
}

/** Takes files out of a trace. */
export function leaveOut(trace: string, isOut: (file: string) => boolean): void {
  const whole: Trace = JSON.parse(readFileSync(trace, 'utf8'));
  const kept = [...whole.files.keys()].filter((place) => !isOut(whole.files[place] ?? ''));
  const links = new Map(whole.symlinks);
  const symlinks = kept.flatMap((before, now): [number, string][] => {
    const target = links.get(before);
    return target === undefined ? [] : [[now, target]];
  });
  const pick = <Item>(all: Item[]) => all.filter((_, place) => kept.includes(place));
  const rest = {
    files: pick(whole.files),
    ...(whole.fileHashes && { fileHashes: pick(whole.fileHashes) }),
    ...(whole.symlinks && { symlinks }),
  };
  writeFileSync(trace, JSON.stringify({ ...whole, ...rest }));
}

/** How many bytes each function takes with all its files, by the trace that names them. */
export function measureFunctions(serverFolder: string): Map<string, number> {
  const traces = readdirSync(serverFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.nft.json'))
    .map((file) => path.join(serverFolder, file));
  return new Map(traces.map((trace) => [trace, measure(trace)]));
}

function measure(trace: string): number {
  const { files }: Trace = JSON.parse(readFileSync(trace, 'utf8'));
  return [...new Set(files)]
    .map((file) => lstatSync(path.resolve(path.dirname(trace), file), { throwIfNoEntry: false }))
    .reduce((bytes, found) => bytes + (found?.isFile() ? found.size : 0), 0);
}
