import { foreignAddress } from './foreign-address';
import type { Site } from './site';

/**
 * The addresses in a list of pictures that are gone: one a line; a line that begins with # is a
 * comment. Those of no other host are left out.
 */
export function parseGonePictures(text: string): string[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => !line.trimStart().startsWith('#'));
  return lines.flatMap((line) => foreignAddress(line) ?? []);
}

/** What is shown of a picture: itself, or where it is gone, what the settings say; empty for nothing. */
export function shownPicture(source: string, { gonePictures, pictures }: Site): string {
  if (gonePictures.length === 0 || pictures.gone === 'show') return source;
  const address = foreignAddress(source);
  const isGone = address !== undefined && byHost(gonePictures).get(hostOf(address))?.has(address);
  if (!isGone) return source;
  return pictures.gone === 'hide' ? '' : pictures.gone;
}

/** Those of the gone pictures whose hosts a text names. */
export function gonePicturesIn(text: string, { gonePictures, pictures }: Site): string[] {
  if (gonePictures.length === 0 || pictures.gone === 'show') return [];
  const lower = text.toLowerCase();
  return [...byHost(gonePictures)]
    .filter(([host]) => lower.includes(host))
    .flatMap(([, addresses]) => [...addresses]);
}

const known = new WeakMap<string[], Map<string, Set<string>>>();

function byHost(addresses: string[]): Map<string, Set<string>> {
  const found = known.get(addresses);
  if (found) return found;
  const hosts = new Map<string, Set<string>>();
  for (const address of addresses) {
    const host = hostOf(address);
    hosts.set(host, (hosts.get(host) ?? new Set<string>()).add(address));
  }
  known.set(addresses, hosts);
  return hosts;
}

function hostOf(address: string): string {
  return new URL(address).hostname;
}
