/**
 * Where the file at `path`, below `content/`, is edited, by the pattern that the site sets; undefined
 * where it sets none.
 */
export function editAddress(pattern: string, path: string): string | undefined {
  if (pattern === '') return undefined;
  const written = path.split('/').map(encodeURIComponent).join('/');
  return pattern.replace('{path}', () => written);
}
