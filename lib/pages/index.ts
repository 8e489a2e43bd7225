/** The door of the kept pages; one module for the server in front and for Next.js. */

export { currentBuild } from './build';
export { readFresh } from './freshness';
export { KeptCache } from './kept-cache';
export { keepRoute, keptRoute, type Page, readPage } from './pages';
export { withoutReact } from './without-react';
