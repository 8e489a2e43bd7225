/**
 * Where readers find the program, as its operator said when it was built: constants of the build,
 * since what Next.js names in pages is written then.
 */

/** The path on its host below which the site stands: `/news`; empty where it has the host to itself. */
export const BASE_PATH = orEnd(() => readBasePath(process.env.BASE_PATH));

/** Where the build's scripts and styles are fetched from, without a slash at its end; empty for the host itself. */
export const ASSET_PREFIX = orEnd(() => readAssetPrefix(process.env.ASSET_PREFIX));

/** Says what is wrong with a variable, and ends the process: without it nothing has an address. */
function orEnd(read: () => string): string {
  try {
    return read();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** Throws for what is no path of plain names. */
export function readBasePath(written = ''): string {
  const path = written.replace(/\/+$/, '').replace(/^(?=[^/])/, '/');
  if (!/^(?:\/[a-z\d_~-][a-z\d._~-]*)*$/.test(path)) {
    throw new Error(`BASE_PATH: found "${written}"; expected a path of small letters: /news`);
  }
  return path;
}

/** Throws for what is no address on the web. */
export function readAssetPrefix(written = ''): string {
  const prefix = written.replace(/\/+$/, '');
  if (prefix && !(/^https?:\/\/[^/\s]/i.test(prefix) && URL.canParse(prefix))) {
    throw new Error(
      `ASSET_PREFIX: found "${written}"; expected an address: https://cdn.example.org`,
    );
  }
  return prefix;
}

/** What stands for the constants in code that runs in a browser, which knows no environment. */
export const BROWSER_CONSTANTS = {
  BROWSER_BASE_PATH: BASE_PATH,
  BROWSER_ASSET_PREFIX: ASSET_PREFIX,
};
