/**
 * A link as somebody wrote it for a site with a host to itself, where the site stands below
 * `basePath`. What names that path already is right as it is.
 */
export function placeLink(written: string, basePath: string): string {
  const isOnSite = basePath !== '' && /^\/(?!\/)/.test(written);
  const isPlaced = written === basePath || written.startsWith(`${basePath}/`);
  return isOnSite && !isPlaced ? basePath + written : written;
}
