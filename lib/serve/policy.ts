import { getSite } from '../archive/store/meta';
import { openStore } from '../archive/store/store';
import { contentVersion } from '../archive/store/versions';
import { FIXED_HEADERS } from '../policy/fixed-headers';
import { securityHeaders } from '../policy/headers';

let known: Record<string, string> = FIXED_HEADERS;
let knownVersion: number | undefined;

/**
 * The headers that every answer carries, for the site as it is now; while it cannot be read, as it
 * was.
 */
export async function currentHeaders(): Promise<Record<string, string>> {
  try {
    const version = contentVersion();
    if (version !== knownVersion) {
      known = securityHeaders(await getSite(openStore()));
      knownVersion = version;
    }
  } catch {
    // Whatever else the request needs of the store will say what is wrong with it.
  }
  return known;
}
