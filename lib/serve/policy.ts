import { getSite } from '../archive/store/meta';
import { openStore } from '../archive/store/store';
import { contentVersion } from '../archive/store/versions';
import { securityHeaders } from '../policy/headers';
import { buildSite } from '../settings/build-site';
import { completeSettings } from '../settings/schema/settings';

/** A kept page is answered before a database has said a word, and needs its styles. */
let known = securityHeaders(buildSite(completeSettings({}), []));
let knownVersion: number | undefined;

/**
 * The headers that every answer carries, for the site as it is now; while it cannot be read, as it
 * was, or a site without settings.
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
