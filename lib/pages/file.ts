/** Of the build, in the program's folder. */
export const BUILD_FOLDER = '.next';

/** Where the build puts this room, for `cache-handler.mjs`; relative to the program's folder. */
export const PAGES_FILE = '.next/broadsheet-pages.mjs';

/** Where the build has what runs in browsers, below its folder and below `/_next/`, and what the first module of it is called. */
export const MODULES = 'static/broadsheet';
export const ENTRY_NAME = 'entry';
