import { statSync } from 'node:fs';

const CHECK_MS = 500;

/**
 * Opens a file once, and anew when another one has come in its place: a store that was lost and
 * made anew; at once where it is a file of another name. While there is none, and where the new one
 * cannot be opened, the old one stays.
 */
export function reopening<Opened>(
  fileOf: () => string,
  open: (file: string) => Opened,
): () => Opened {
  /**
   * The last one is in use. Those before are held and never closed: SQLite finds the files beside
   * a store by name, and those names are its successor's now.
   */
  const opened: Opened[] = [];
  let identity: string | undefined;
  let checked = 0;
  let lastFile = '';
  return () => {
    const now = performance.now();
    const current = opened.at(-1);
    const file = fileOf();
    if (current && file === lastFile && now - checked < CHECK_MS) return current;
    checked = now;
    lastFile = file;
    const found = identityOf(file);
    if (current && (found === undefined || found === identity)) return current;
    try {
      const anew = open(file);
      opened.push(anew);
      identity = found;
      return anew;
    } catch (error) {
      if (!current) throw error;
      return current;
    }
  };
}

function identityOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && found.size > 0 ? `${found.dev}:${found.ino}` : undefined;
}
