const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const MOST_CHARACTERS = 80;

/**
 * Whether a file or folder can be called so on Linux, macOS and Windows, and is seen by a sync.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function isPortableName(name: string): boolean {
  return (
    name !== '' &&
    name.length <= MOST_CHARACTERS &&
    !/[<>:"/\\|?*\p{Cc}\p{Cs}]|^[.#\s]|[.~\s]$/u.test(name) &&
    !RESERVED.test(name)
  );
}

/** What two names have in common that some systems take for one. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
