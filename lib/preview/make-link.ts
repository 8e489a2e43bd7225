import { previewAddress } from '../addresses/previews';
import { CONTENT_FILE } from '../content/content-file';
import { findWrittenPath, guessWrittenPath } from '../content/written-path';
import { isPreviewBranch } from '../git/preview-branch';
import { buildSite } from '../settings/build-site';
import { siteFolder } from '../settings/folders';
import { readSettings } from '../settings/read-settings';
import { SettingsError } from '../settings/settings-error';
import { previewSecret } from './secret';
import { signPreview } from './token';

/** What somebody wants a link to. */
export interface WantedLink {
  /** As they name the file. */
  written: string;
  /** The folder in which they are. */
  from: string;
  branch: string;
  hours: number;
  now: number;
}

const HOUR_MS = 3_600_000;
const MOST_HOURS = 24 * 366;
/** A week. */
export const USUAL_HOURS = 168;

/** A link to the preview of a file, until when it can be used, and the zone of its site. Throws `SettingsError`. */
export function makeLink({ written, from, branch, hours, now }: WantedLink): {
  link: string;
  path: string;
  until: number;
  timeZone: string;
} {
  const secret = previewSecret();
  if (!secret) {
    throw new SettingsError('PREVIEW_SECRET: expected at least 16 characters, those of the server');
  }
  if (!(hours > 0 && hours <= MOST_HOURS)) {
    throw new SettingsError(`--hours: expected a number up to ${MOST_HOURS}`);
  }
  if (branch && !isPreviewBranch(branch)) {
    throw new SettingsError(`--branch: found ${branch}; expected one that PREVIEW_BRANCHES names`);
  }
  const folder = siteFolder();
  const site = buildSite(readSettings(folder).settings, []);
  const there = findWrittenPath(written, { siteFolder: folder, from, site });
  const path = there ?? (branch ? guessWrittenPath(written, site) : '');
  if (!CONTENT_FILE.test(path)) {
    throw new SettingsError(`${written}: expected a content file that is there`);
  }
  const until = Math.ceil((now + hours * HOUR_MS) / 1000) * 1000;
  const origin = site.baseUrl || `http://localhost:${process.env.PORT || 3000}`;
  return {
    link: origin + previewAddress(site, signPreview({ path, branch, until }, secret)),
    path,
    until,
    timeZone: site.timeZone,
  };
}
