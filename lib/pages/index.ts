/** The door of the kept pages; one module for the server in front and for Next.js. */

export { currentBuild } from './build';
export { BUILD_FOLDER } from './file';
export { readFresh } from './freshness';
export { keepPage } from './keep-page';
export { KeptPictures } from './kept-pictures';
export { OfVersion } from './of-version';
export { keepRoute, keptRoute, listRemembered, type Page, readPage } from './pages';
export { withoutReact } from './without-react';
