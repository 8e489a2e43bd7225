/** The door of the kept pages; one module for the server in front and for Next.js. */

export { currentBuild } from './build';
export { BUILD_FOLDER } from './file';
export { readFresh } from './freshness';
export { keepPage } from './keep-page';
export { KeptPictures } from './kept-pictures';
export { keepRoute, keptRoute, type Page, readPage } from './pages';
export { Sidebars } from './sidebars';
export { withoutReact } from './without-react';
