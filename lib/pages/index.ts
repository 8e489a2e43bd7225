/** The door of what is kept: pages for the server in front, pictures for Next.js, in one module. */

export { currentBuild } from './build';
export { BUILD_FOLDER } from './file';
export { readFresh } from './freshness';
export { keepPage } from './keep-page';
export { KeptPictures } from './kept-pictures';
export { OfVersion } from './of-version';
export { keepRoute, keptRoute, listRemembered, type Page, readPage } from './pages';
export { withoutReact } from './without-react';
