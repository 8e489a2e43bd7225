import { buildApp } from '../lib/build/build-app';
import { STANDALONE } from '../lib/build/standalone';

/** `npm run standalone`: a folder with all that a server needs besides Node.js. */
await buildApp({ standalone: true });
console.log(`The folder is ${STANDALONE}: copy it, and start it with "node broadsheet.mjs".`);
