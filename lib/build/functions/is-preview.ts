/**
 * Whether what is built is a preview, by the name that the platform gives it while it builds: a
 * deployment of a branch that search engines are not to find.
 */
export function isPreview(): boolean {
  const { VERCEL_ENV, NETLIFY, CONTEXT } = process.env;
  return VERCEL_ENV === 'preview' || Boolean(NETLIFY && CONTEXT && CONTEXT !== 'production');
}
