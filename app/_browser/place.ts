/** Written here by the build; tests have neither. */
declare const BROWSER_BASE_PATH: string | undefined;
declare const BROWSER_ASSET_PREFIX: string | undefined;

/** The path on its host below which the site stands; empty for none. */
export const BASE_PATH = typeof BROWSER_BASE_PATH === 'string' ? BROWSER_BASE_PATH : '';

/** Where the build's scripts and styles stand: a path, or an address of another origin. */
export const BUILT = `${(typeof BROWSER_ASSET_PREFIX === 'string' && BROWSER_ASSET_PREFIX) || BASE_PATH}/_next/static/`;
