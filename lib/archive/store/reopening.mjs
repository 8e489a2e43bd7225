// @ts-check
import { statSync } from 'node:fs';

const CHECK_MS = 500;

/**
 * Opens a file once, and anew when another one has come in its place: a store that was lost and
 * made anew. While there is none, and where the new one cannot be opened, the old one stays.
 * @template Opened
 * @param {() => string} fileOf
 * @param {(file: string) => Opened} open
 * @param {(opened: Opened) => void} close
 * @returns {() => Opened}
 */
export function reopening(fileOf, open, close) {
  /** @type {{ opened: Opened, identity: string | undefined } | undefined} */
  let current;
  let checked = 0;
  let file = '';
  return () => {
    const now = performance.now();
    if (current && now - checked < CHECK_MS) return current.opened;
    checked = now;
    file ||= fileOf();
    const identity = identityOf(file);
    if (current && (identity === undefined || identity === current.identity)) return current.opened;
    try {
      const before = current;
      current = { opened: open(file), identity };
      // Whoever reads from it still has time to end.
      if (before) setTimeout(() => close(before.opened), 10_000).unref();
    } catch (error) {
      if (!current) throw error;
    }
    return current.opened;
  };
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
function identityOf(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && found.size > 0 ? `${found.dev}:${found.ino}` : undefined;
}
