/**
 * Whether this build is for a platform that runs pages as functions, without our server and without
 * the site's folder. Platforms say their names while they build; `FUNCTIONS=1` says it for others.
 */
export function isForFunctions(): boolean {
  const { VERCEL, NETLIFY, FUNCTIONS } = process.env;
  return Boolean(VERCEL || NETLIFY || FUNCTIONS === '1');
}
