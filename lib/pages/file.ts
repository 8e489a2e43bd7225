/** Where the build puts this room, for `cache-handler.mjs`; relative to the program's folder. */
export const PAGES_FILE = '.next/broadsheet-pages.mjs';
